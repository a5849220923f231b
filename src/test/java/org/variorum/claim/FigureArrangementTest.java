package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Curators part, merge and leave out numbers; whatever is compared later keeps to it. */
class FigureArrangementTest extends CuratedComparisonTest {

  @Autowired FigureCuration curation;
  @Autowired Departures departures;

  @BeforeEach
  void startWithOneFigure() {
    assertThat(texts()).containsExactly(List.of("Forty", "Sixty"));
  }

  @Test
  void partedNumbersStayApartAndLaterOnesJoinThoseTheyAgreeWith() {
    long decision = curation.split(news.figure, Set.of(news.saidByWire), "Ida", "Two letters.");
    compareAll();
    assertThat(texts()).containsExactlyInAnyOrder(List.of("Forty"), List.of("Sixty"));
    assertThat(figures.byId(news.figure).orElseThrow().curated()).isTrue();

    long later = saidByGazette("Sixty", 60);
    match(news.saidByWire, later);
    compare(news.gazette);
    assertThat(texts()).containsExactlyInAnyOrder(List.of("Forty"), List.of("Sixty", "Sixty"));
    compareAll();
    assertThat(texts()).containsExactlyInAnyOrder(List.of("Forty"), List.of("Sixty", "Sixty"));

    decisions.withdraw(decision, "Ida", "One letter.");
    compareWaiting();
    assertThat(texts()).containsExactly(List.of("Forty", "Sixty", "Sixty"));
  }

  @Test
  void partedNumbersStayApartThroughNewReadings() {
    curation.split(news.figure, Set.of(news.saidByWire), "Ida", "Two letters.");
    compareWaiting();
    readAnew(news.saidByWire);
    compare(news.wire);

    assertThat(texts()).containsExactlyInAnyOrder(List.of("Forty"), List.of("Sixty"));
  }

  @Test
  void mergedFiguresStayOneUnderTheKeptAddress() {
    jdbc.sql("delete from statement_match").update();
    apart(news.saidByWire);
    compareAll();
    assertThat(texts()).hasSize(2);
    long kept = holding(news.saidByCourier);
    long gone = holding(news.saidByWire);

    long decision = curation.merge(kept, gone, "Ida", "One letter.");
    compareWaiting();
    assertThat(texts()).containsExactly(List.of("Forty", "Sixty"));
    assertThat(departures.ofFigure(gone).orElseThrow().heir()).isEqualTo(kept);
    readAnew(news.saidByWire);
    compare(news.wire);
    assertThat(texts()).containsExactly(List.of("Forty", "Sixty"));
    assertThat(figures.byId(kept).orElseThrow().curated()).isTrue();
    compare(news.courier);
    assertThat(texts()).containsExactly(List.of("Forty", "Sixty"));
    compareAll();
    assertThat(texts()).containsExactly(List.of("Forty", "Sixty"));

    decisions.withdraw(decision, "Ida", "Two letters.");
    compareWaiting();
    assertThat(texts()).containsExactlyInAnyOrder(List.of("Forty"), List.of("Sixty"));
  }

  @Test
  void movedNumberStaysWithTheOtherFigure() {
    curation.split(news.figure, Set.of(news.saidByWire), "Ida", "Two letters.");
    long later = saidByGazette("Sixty", 60);
    match(news.saidByWire, later);
    compareAll();
    assertThat(holding(later)).isEqualTo(holding(news.saidByWire));

    long decision =
        curation.move(
            holding(later), Set.of(later), holding(news.saidByCourier), "Odo", "The first letter.");
    compareWaiting();
    assertThat(texts()).containsExactlyInAnyOrder(List.of("Forty", "Sixty"), List.of("Sixty"));
    assertThat(holding(later)).isEqualTo(holding(news.saidByCourier));
    compareAll();
    assertThat(holding(later)).isEqualTo(holding(news.saidByCourier));

    decisions.withdraw(decision, "Odo", "No.");
    compareWaiting();
    assertThat(holding(later)).isNotEqualTo(holding(news.saidByCourier));
  }

  @Test
  void numberThatWasLeftOutCountsNowhere() {
    long decision = curation.omit(news.figure, Set.of(news.saidByWire), "Ida", "A date.");
    compareAll();
    readAnew(news.saidByWire);
    compare(news.wire);

    assertThat(texts()).containsExactly(List.of("Forty"));
    assertThat(decisions.byId(decision).orElseThrow().said()).isEqualTo("Sixty");
    assertThat(figures.byId(news.figure).orElseThrow().curated()).isTrue();
    decisions.withdraw(decision, "Ida", "A count.");
    compareWaiting();
    assertThat(texts()).containsExactly(List.of("Forty", "Sixty"));
  }

  @Test
  void rejectedFigureDoesNotComeBackWithLaterNumbers() {
    long decision = curation.reject(news.figure, "Ida", "A page number.");
    assertThat(texts()).isEmpty();
    compareAll();
    long article = laterArticle();
    long later = said(article, "Sixty", 60);
    match(news.saidByWire, later);
    compare(article);
    assertThat(texts()).isEmpty();
    compareAll();
    assertThat(texts()).isEmpty();

    decisions.withdraw(decision, "Ida", "It is a count.");
    compareWaiting();
    assertThat(texts()).containsExactly(List.of("Forty", "Sixty", "Sixty"));
  }

  @Test
  void refusesWhatMakesNoSense() {
    refused("itself", () -> curation.merge(news.figure, news.figure, "Ida", "Why."));
    refused("no such figure", () -> curation.merge(news.figure, 99_999, "Ida", "Why."));
    refused("at least one number", () -> curation.omit(news.figure, Set.of(), "Ida", "Why."));
    refused(
        "Leave at least one",
        () ->
            curation.omit(news.figure, Set.of(news.saidByCourier, news.saidByWire), "Ida", "Why."));
    refused(
        "already",
        () -> curation.move(news.figure, Set.of(news.saidByWire), news.figure, "Ida", "Why."));
    refused("Say why", () -> curation.reject(news.figure, "Ida", " "));
    assertThat(texts()).hasSize(1);
  }

  /** The numbers of each figure. */
  private List<List<String>> texts() {
    return all().stream()
        .map(figure -> figure.values().stream().map(FigureValue::text).sorted().toList())
        .toList();
  }

  private List<Figure> all() {
    return figures.page(null, topic, PageRequest.of(0, 50)).getContent();
  }

  private long holding(long statement) {
    return all().stream()
        .filter(figure -> figure.values().stream().anyMatch(v -> v.statementId() == statement))
        .map(Figure::id)
        .findFirst()
        .orElseThrow();
  }

  private void compareWaiting() {
    comparison.compare(topic);
  }

  /** Gives a statement another deed and meaning, so that nothing takes its number for the same. */
  private void apart(long statement) {
    jdbc.sql(
            """
            update statement set slots = replace(slots::text, '"sign"', '"strike"')::jsonb,
                                 embedding = '\\x000080bf'
            where id = ?
            """)
        .param(statement)
        .update();
  }

  /** An article that comes after all others. */
  private long laterArticle() {
    long article =
        jdbc.sql(
                """
                insert into article (outlet_id, topic_id, address, url, first_seen_at, revision)
                select outlet_id, topic_id, address || '/later', url, now(), 1
                from article where id = ? returning id
                """)
            .param(news.gazette)
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into revision (article_id, number, title, authors, language, text, taken_at)
            values (?, 1, 'Later', '{}', 'en', 'Later.', now())
            """)
        .param(article)
        .update();
    jdbc.sql("insert into story_article select ?, story_id from story_article where article_id = ?")
        .params(article, news.gazette)
        .update();
    return article;
  }
}
