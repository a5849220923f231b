package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.LargeTopic;
import org.variorum.RoomTest;
import org.variorum.claim.contrast.DifferenceKind;
import org.variorum.claim.said.Said;
import org.variorum.platform.StoredVector;
import org.variorum.statement.Match;
import org.variorum.text.encoder.Embedder;
import tools.jackson.databind.json.JsonMapper;

/**
 * What changed is compared with what it can reach; that must give what comparing everything gives.
 * The statements are made so that very many are half alike: vectors of four numbers, in which
 * claims are joined, refused and parted all the time.
 */
@RoomTest
class PartialComparisonTest {

  private static final int ARTICLES = 40;
  private static final int DIMENSIONS = 4;
  private static final double NEAR = 0.66;

  /** Less than an article says. */
  private static final int FEW = 6;

  @Autowired DataSource database;
  @Autowired JsonMapper json;
  @Autowired JdbcClient jdbc;
  @Autowired JdbcTemplate batches;
  @Autowired TopicComparison comparison;
  @Autowired ComparisonStore store;
  @Autowired ComparedStatements source;
  @Autowired ComparisonChanges changes;
  @Autowired TransactionTemplate transaction;

  private LargeTopic made;
  private List<Long> articles = List.of();
  private List<Match> matches = List.of();

  @BeforeEach
  void fill() {
    made = LargeTopic.fill(database, json, ARTICLES);
    articles = new ArrayList<>(made.articles());
    jdbc.sql("delete from figure").update();
    jdbc.sql("delete from claim").update();
    jdbc.sql("delete from statement_match").update();
    jdbc.sql("delete from statement where position % 3 = 1").update();
    jdbc.sql(
            """
            update statement
            set slots = jsonb_set(slots, '{quantities,0}',
              slots #> '{quantities,0}' || '{"counted": "ship", "deed": "sign"}')
            where jsonb_array_length(slots -> 'quantities') > 0
            """)
        .update();
    Random random = new Random(7);
    List<Long> ids =
        jdbc.sql("select id from statement order by id").query((rs, n) -> rs.getLong(1)).list();
    batches.batchUpdate(
        "update statement set embedding = ? where id = ?",
        ids.stream().map(id -> new Object[] {StoredVector.bytes(vector(random)), id}).toList());
    jdbc.sql("update statement set current = false").update();
  }

  private static float[] vector(Random random) {
    float[] vector = new float[DIMENSIONS];
    double square = 0;
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] = (float) random.nextGaussian();
      square += vector[i] * vector[i];
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void articlesThatArriveInAnyOrderGiveWhatComparingAllAtOnceGives(long order) {
    matchAll();
    Collections.shuffle(articles, new Random(order));
    int arrived = 0;
    while (arrived < articles.size()) {
      int burst = Math.min(articles.size() - arrived, 1 + arrived % 4);
      arrive(articles.subList(arrived, arrived + burst));
      arrived += burst;
    }

    assertSameAsWhole();
    assertThat(claims()).anyMatch(claim -> claim.size() > 2);
    assertThat(figures()).anyMatch(figure -> figure.size() > 2);
  }

  @Test
  void articlesThatAreReadAgainMovedAndRemovedLeaveWhatComparingTheRestGives() {
    matchAll();
    arrive(articles);
    Random random = new Random(11);
    for (int i = 0; i < 8; i++) {
      long article = articles.get(random.nextInt(articles.size()));
      switch (i % 3) {
        case 0 ->
            jdbc.sql("update statement set current = false where article_id = ? and position < ?")
                .params(article, FEW + i * FEW)
                .update();
        case 1 ->
            jdbc.sql("update story_article set story_id = ? where article_id = ?")
                .params(made.stories().getLast().id(), article)
                .update();
        default ->
            jdbc.sql(
                    "update article set published_at = published_at - interval '9 days' where id = ?")
                .param(article)
                .update();
      }
      compareAnew(Set.of(article));
      assertSameAsWhole();
    }
    long gone = articles.removeFirst();
    jdbc.sql("delete from article where id = ?").param(gone).update();
    store.forget(made.topic(), Set.of(gone));
    store.request(made.topic(), Set.of());
    comparison.compare(made.topic());

    assertSameAsWhole();
  }

  @Test
  void killedInTheMiddleItKeepsWhatIsDoneAndDoesTheRestLater() {
    matchAll();
    jdbc.sql("update statement set current = true").update();
    store.request(made.topic(), articles);
    assertThat(comparison.comparePart(made.topic(), 200)).as("more than one part").isTrue();
    List<Set<String>> done = claims();
    long left = waiting();

    transaction.executeWithoutResult(
        killed -> {
          comparison.comparePart(made.topic(), 200);
          assertThat(waiting()).isLessThan(left);
          killed.setRollbackOnly();
        });
    assertThat(claims()).isEqualTo(done);
    assertThat(waiting()).isEqualTo(left).isPositive();

    comparison.compare(made.topic());
    assertThat(waiting()).isZero();
    assertSameAsWhole();
  }

  @Test
  void whatWasNotedTwiceIsComparedOnce() {
    matchAll();
    arrive(articles);
    List<Long> some = articles.subList(0, 5);
    store.request(made.topic(), some);
    long statements = waiting();
    store.request(made.topic(), some);
    assertThat(waiting()).isEqualTo(2 * statements);

    assertThat(comparison.comparePart(made.topic(), (int) statements + 1)).isFalse();
    assertThat(waiting()).isZero();
  }

  @Test
  void changesOfOneClaimWaitOneBehindTheOther() {
    matchAll();
    arrive(articles);
    store.request(made.topic(), articles);
    Map<Long, Long> claims = new HashMap<>();
    ids().forEach((statements, claim) -> statements.forEach(id -> claims.put(id, claim)));
    List<Long> order =
        changes.next(made.topic(), 4_000).stream()
            .map(waiting -> claims.get(waiting.statementId()))
            .toList();

    List<Long> runs = new ArrayList<>();
    for (Long claim : order) {
      if (runs.isEmpty() || !runs.getLast().equals(claim)) {
        runs.add(claim);
      }
    }
    assertThat(runs).doesNotHaveDuplicates().hasSizeLessThan(order.size());
  }

  @Test
  void changesThatReachTooMuchAreGivenUpUnlessWhatLiesBeyondMayBeLeftOut() {
    matchAll();
    arrive(articles);
    Set<Long> changed =
        jdbc.sql("select id from statement where article_id = ?")
            .param(articles.getFirst())
            .query((rs, n) -> rs.getLong(1))
            .set();
    int all = settled(changed, Integer.MAX_VALUE, false).read().size();

    ClaimRegion givenUp = settled(changed, changed.size(), false);
    assertThat(givenUp.isGivenUp()).isTrue();
    assertThat(settled(changed, changed.size(), true))
        .satisfies(
            cut -> {
              assertThat(cut.isGivenUp()).isFalse();
              assertThat(cut.read().size()).isLessThan(all);
              assertThat(cut.claims()).flatExtracting(claim -> claim).hasSize(cut.read().size());
            });
  }

  private ClaimRegion settled(Set<Long> changed, int most, boolean leavesOut) {
    ClaimRegion region = new ClaimRegion(source, Rulings.none(), changed, most, leavesOut);
    region.settle();
    return region;
  }

  private long waiting() {
    return jdbc.sql("select count(*) from comparison_change").query(Long.class).single();
  }

  @Test
  void claimsThatStayAsTheyAreKeepTheirIds() {
    matchAll();
    arrive(articles.subList(0, 30));
    Map<Set<Long>, Long> before = ids();
    arrive(articles.subList(30, ARTICLES));

    Map<Set<Long>, Long> after = ids();
    after.keySet().retainAll(before.keySet());
    before.keySet().retainAll(after.keySet());
    assertThat(after).hasSizeGreaterThan(5).isEqualTo(before);
  }

  /** The id of each claim by its statements. */
  private Map<Set<Long>, Long> ids() {
    Map<Long, Set<Long>> members = new HashMap<>();
    jdbc.sql("select claim_id, statement_id from claim_statement")
        .query(
            (RowCallbackHandler)
                rs ->
                    members
                        .computeIfAbsent(rs.getLong(1), none -> new HashSet<>())
                        .add(rs.getLong(2)));
    Map<Set<Long>, Long> ids = new HashMap<>();
    members.forEach((claim, statements) -> ids.put(statements, claim));
    return ids;
  }

  /** Pairs of any two articles, each other's nearest or not. */
  private void matchAll() {
    List<Said> all = everything(false);
    matches = new ArrayList<>();
    for (Said one : all) {
      for (Said two : all) {
        if (one.id() < two.id() && one.articleId() != two.articleId()) {
          double cosine = Embedder.cosine(one.statement().embedding(), two.statement().embedding());
          if (cosine >= NEAR && (one.id() * 31 + two.id()) % 7 == 0) {
            matches.add(new Match(one.id(), two.id(), cosine, true));
          }
        }
      }
    }
    batches.batchUpdate(
        "insert into statement_match values (?, ?, ?)",
        matches.stream().map(m -> new Object[] {m.one(), m.two(), m.cosine()}).toList());
  }

  private void arrive(Collection<Long> arriving) {
    jdbc.sql("update statement set current = true where article_id = any(?)")
        .param(arriving.toArray(Long[]::new))
        .update();
    compareAnew(arriving);
  }

  private void compareAnew(Collection<Long> changed) {
    store.request(made.topic(), changed);
    comparison.compare(made.topic());
  }

  private List<Said> everything(boolean currentOnly) {
    if (!currentOnly) {
      jdbc.sql("update statement set current = true").update();
    }
    List<Said> all =
        source.ofArticles(articles).stream()
            .sorted(
                Comparator.comparingLong(Said::articleId)
                    .thenComparing(said -> said.statement().position()))
            .toList();
    if (!currentOnly) {
      jdbc.sql("update statement set current = false").update();
    }
    return all;
  }

  private void assertSameAsWhole() {
    Comparison whole = WholeComparison.of(everything(true), matches, Rulings.none());
    assertThat(claims())
        .containsExactlyInAnyOrderElementsOf(
            whole.claims().stream()
                .map(
                    draft ->
                        draft.statements().stream()
                            .map(said -> said.id() + " " + words(draft, said))
                            .collect(Collectors.toCollection(TreeSet::new)))
                .toList());
    assertThat(figures())
        .containsExactlyInAnyOrderElementsOf(
            whole.figures().stream()
                .map(
                    draft ->
                        draft.amounts().stream()
                            .map(amount -> draft.outcomes().overall() + " " + amount.said().id())
                            .collect(Collectors.toCollection(TreeSet::new)))
                .toList());
  }

  private static String words(DraftClaim draft, Said said) {
    return draft.differs().getOrDefault(said.id(), Set.of()).stream()
        .map(DifferenceKind::word)
        .sorted()
        .collect(Collectors.joining(","));
  }

  private List<Set<String>> claims() {
    return sets(
        """
        select claim_id, statement_id || ' ' || array_to_string(
          array(select d from unnest(differs) d order by d), ',')
        from claim_statement
        """);
  }

  private List<Set<String>> figures() {
    return sets(
        """
        select v.figure_id, f.outcome || ' ' || v.statement_id
        from figure_value v join figure f on f.id = v.figure_id
        """);
  }

  private List<Set<String>> sets(String sql) {
    record Row(long group, String member) {}
    return jdbc.sql(sql).query((rs, n) -> new Row(rs.getLong(1), rs.getString(2))).list().stream()
        .collect(
            Collectors.groupingBy(
                Row::group, Collectors.mapping(Row::member, Collectors.toCollection(TreeSet::new))))
        .values()
        .stream()
        .map(set -> (Set<String>) set)
        .toList();
  }
}
