package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.claim.contrast.DifferenceKind;
import org.variorum.claim.figure.Outcome;
import org.variorum.curation.Decision.Doubt;
import org.variorum.curation.Decisions;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was decided stands when later articles speak against it, and the ledger says that they do.
 */
@RoomTest
class LaterEvidenceTest {

  @Autowired ClaimCuration onClaims;
  @Autowired FigureCuration onFigures;
  @Autowired Decisions decisions;
  @Autowired Claims claims;
  @Autowired Figures figures;
  @Autowired TopicComparison comparison;
  @Autowired ComparisonStore store;
  @Autowired ComparisonChanges changes;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  private HarbourNews news;
  private LaterArticles later;
  private long topic;

  @BeforeEach
  void fill() {
    news = new HarbourNews(jdbc, json, "Dockers sign");
    later = new LaterArticles(jdbc);
    topic = claims.byId(news.claim).orElseThrow().topicId();
    match(news.saidByCourier, news.saidByWire);
    compareAll();
  }

  @Test
  void rejectedClaimIsTakenUpByNoLaterArticleWhileSeveralOutletsTellIt() {
    long decision = onClaims.reject(news.claim, "Ida", "A caption.");
    compareAll();
    arrives(later.says("Gull", news.saidByWire, "Sixty", 60, news.saidByWire));
    assertThat(allClaims()).isEmpty();
    assertThat(doubt(decision)).isNull();

    arrives(later.says("Tern", news.saidByWire, "Sixty", 60, news.saidByWire));
    assertThat(allClaims()).isEmpty();
    assertThat(doubt(decision))
        .extracting(Doubt::evidence, Doubt::outlets)
        .containsExactly("told", 2);
    compareAll();
    assertThat(allClaims()).isEmpty();

    decisions.withdraw(decision, "Ida", "It is no caption.");
    comparison.compare(topic);
    assertThat(allClaims()).singleElement().extracting(Claim::articles).isEqualTo(4);
  }

  @Test
  void laterStatementThatIsNearerToAnotherClaimIsNotHeldBack() {
    onClaims.split(news.claim, Set.of(news.saidByWire), "Ida", "Two letters.");
    comparison.compare(topic);
    onClaims.reject(holding(news.saidByCourier), "Ida", "A caption.");
    comparison.compare(topic);
    long said =
        later.says("Gull", news.saidByWire, "Sixty", 60, news.saidByCourier, news.saidByWire);
    arrives(said);

    assertThat(holding(said)).isEqualTo(holding(news.saidByWire));
  }

  @Test
  void mergedClaimsStayOneWhileLaterArticlesFallApart() {
    turn();
    jdbc.sql("delete from statement_match").update();
    compareAll();
    long decision =
        onClaims.merge(holding(news.saidByCourier), holding(news.saidByWire), "Ida", "One letter.");
    comparison.compare(topic);
    for (String outlet : List.of("Gull", "Tern")) {
      arrives(later.says(outlet, news.saidByCourier, "Forty", 40, news.saidByCourier));
      assertThat(doubt(decision)).isNull();
    }
    for (String outlet : List.of("Plover", "Heron")) {
      assertThat(doubt(decision)).isNull();
      arrives(later.says(outlet, news.saidByWire, "Sixty", 60, news.saidByWire));
    }

    assertThat(allClaims()).singleElement().extracting(Claim::articles).isEqualTo(6);
    assertThat(doubt(decision))
        .extracting(Doubt::evidence, Doubt::outlets)
        .containsExactly("apart", 4);
  }

  @Test
  void partedClaimsStayTwoWhileLaterArticlesSayBoth() {
    long decision = onClaims.split(news.claim, Set.of(news.saidByWire), "Ida", "Two letters.");
    comparison.compare(topic);
    for (String outlet : List.of("Gull", "Tern")) {
      assertThat(doubt(decision)).isNull();
      arrives(
          later.says(outlet, news.saidByWire, "Ninety", 90, news.saidByCourier, news.saidByWire));
    }

    assertThat(holding(news.saidByCourier)).isNotEqualTo(holding(news.saidByWire));
    assertThat(doubt(decision)).extracting(Doubt::evidence).isEqualTo("together");
  }

  @Test
  void nameHoldsWhileTheClaimGrowsBeyondWhatWasNamed() {
    long decision = onClaims.relabel(news.claim, "Dockers signed.", "Ida", "Numbers differ.");
    for (int i = 0; i < 6; i++) {
      comparison.compare(topic);
      assertThat(doubt(decision)).isNull();
      arrives(later.says("Gull " + i % 3, news.saidByWire, "Sixty", 60, news.saidByWire));
    }

    assertThat(claims.byId(news.claim).orElseThrow().text()).isEqualTo("Dockers signed.");
    assertThat(doubt(decision)).extracting(Doubt::evidence).isEqualTo("grown");
  }

  @Test
  void saysThatWhatItWasAboutHasGone() {
    long decision =
        onClaims.differ(
            news.claim, Set.of(news.saidByWire), DifferenceKind.DENIED, "Ida", "A denial.");
    compareAll();
    assertThat(doubt(decision)).isNull();
    jdbc.sql("update statement set current = false where id = ?").param(news.saidByWire).update();
    compareAll();

    assertThat(doubt(decision)).extracting(Doubt::evidence).isEqualTo("gone");
  }

  @Test
  void setOutcomeHoldsWhileLaterNumbersAllAgree() {
    long decision = onFigures.setOutcome(news.figure, Outcome.DIFFERS, "Ida", "Two counts.");
    compareAll();
    arrives(later.says("Gull", news.saidByWire, "Sixty", 60, news.saidByWire));
    assertThat(doubt(decision)).isNull();
    arrives(later.says("Tern", news.saidByWire, "Sixty", 60, news.saidByWire));

    assertThat(figures.byId(news.figure).orElseThrow().outcome()).isEqualTo(Outcome.DIFFERS);
    assertThat(doubt(decision)).extracting(Doubt::evidence).isEqualTo("updated");
  }

  @Test
  void numberStaysOutWhileLaterArticlesGiveIt() {
    long decision = onFigures.omit(news.figure, Set.of(news.saidByWire), "Ida", "A date.");
    compareAll();
    for (String outlet : List.of("Gull", "Tern")) {
      assertThat(doubt(decision)).isNull();
      arrives(later.says(outlet, news.saidByCourier, "Sixty", 60, news.saidByCourier));
    }

    assertThat(figures.ofStatements(List.of(news.saidByWire))).isEmpty();
    assertThat(doubt(decision)).extracting(Doubt::evidence).isEqualTo("told");
  }

  @Test
  void rejectedFigureStaysAwayWhileLaterArticlesGiveIt() {
    long decision = onFigures.reject(news.figure, "Ida", "A page number.");
    compareAll();
    for (String outlet : List.of("Gull", "Tern")) {
      assertThat(doubt(decision)).isNull();
      arrives(later.says(outlet, news.saidByWire, "Sixty", 60, news.saidByWire));
    }

    assertThat(figures.page(null, topic, PageRequest.of(0, 9))).isEmpty();
    assertThat(doubt(decision)).extracting(Doubt::evidence).isEqualTo("told");
  }

  @Test
  void mergedFiguresStayOneWhileLaterNumbersConflict() {
    turn();
    otherDeed(news.saidByWire);
    jdbc.sql("delete from statement_match").update();
    compareAll();
    long kept = counting(news.saidByCourier);
    long decision = onFigures.merge(kept, counting(news.saidByWire), "Ida", "One count.");
    comparison.compare(topic);
    arrives(later.says("Gull", news.saidByCourier, "Forty", 40, news.saidByCourier));
    assertThat(doubt(decision)).isNull();
    arrives(later.says("Tern", news.saidByWire, "Sixty", 60, news.saidByWire));

    assertThat(counting(news.saidByWire)).isEqualTo(kept);
    assertThat(doubt(decision)).extracting(Doubt::evidence).isEqualTo("apart");
  }

  private @Nullable Doubt doubt(long decision) {
    return decisions.byId(decision).orElseThrow().doubt();
  }

  private List<Claim> allClaims() {
    return claims.page(null, topic, PageRequest.of(0, 50)).getContent();
  }

  private long holding(long statement) {
    return claims.idsOfStatements(List.of(statement)).iterator().next();
  }

  private long counting(long statement) {
    return figures.ofStatements(List.of(statement)).getFirst().id();
  }

  private void arrives(long statement) {
    store.request(topic, Set.of(later.articleOf(statement)));
    comparison.compare(topic);
  }

  private void compareAll() {
    changes.ofTopic(topic);
    changes.request(topic);
    comparison.compare(topic);
  }

  private void match(long one, long two) {
    jdbc.sql("insert into statement_match values (?, ?, 1)").params(one, two).update();
  }

  /** Gives the wire's statement another meaning than the courier's, at cosine 0.7. */
  private void turn() {
    jdbc.sql("update statement set embedding = '\\x0000803f00000000'").update();
    jdbc.sql("update statement set embedding = '\\x3333333f11d2363f' where id = ?")
        .param(news.saidByWire)
        .update();
  }

  private void otherDeed(long statement) {
    jdbc.sql(
            """
            update statement set slots = replace(slots::text, '"sign"', '"strike"')::jsonb
            where id = ?
            """)
        .param(statement)
        .update();
  }
}
