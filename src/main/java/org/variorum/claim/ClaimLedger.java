package org.variorum.claim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.variorum.claim.said.StatementKey;
import org.variorum.curation.Decision;
import org.variorum.curation.Decision.Subject;
import org.variorum.curation.DecisionWithdrawn;
import org.variorum.curation.Decisions;
import org.variorum.curation.Draft;
import org.variorum.platform.TransactionLocks;
import org.variorum.platform.WorkOrders;

/**
 * Keeps which statements curators' decisions about claims and figures are about. Whatever is
 * decided or withdrawn, the topic is compared anew at once.
 */
@Repository
class ClaimLedger {

  private static final Set<Subject> SUBJECTS = Set.of(Subject.CLAIM, Subject.FIGURE);

  private final Decisions decisions;
  private final ComparisonStore comparisons;
  private final WorkOrders orders;
  private final TransactionLocks locks;
  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  ClaimLedger(
      Decisions decisions,
      ComparisonStore comparisons,
      WorkOrders orders,
      TransactionLocks locks,
      JdbcClient jdbc,
      JdbcTemplate template) {
    this.decisions = decisions;
    this.comparisons = comparisons;
    this.orders = orders;
    this.locks = locks;
    this.jdbc = jdbc;
    this.template = template;
  }

  /** Enters a decision; until the transaction ends nobody else changes the topic's claims. */
  long enter(Draft draft, List<StatementKey> statements, List<StatementKey> aside) {
    return enter(draft, statements, aside, List.of());
  }

  /**
   * The same of what is moved.
   *
   * @param left what stays where it was
   */
  long enter(
      Draft draft,
      List<StatementKey> statements,
      List<StatementKey> aside,
      List<StatementKey> left) {
    locks.hold(TopicComparison.LOCK, draft.topicId());
    long id = decisions.enter(draft);
    List<Object[]> keys = new ArrayList<>();
    statements.forEach(key -> keys.add(row(id, key, false, false)));
    aside.forEach(key -> keys.add(row(id, key, true, false)));
    left.forEach(key -> keys.add(row(id, key, false, true)));
    template.batchUpdate(
        """
        insert into claim_decision_statement (decision_id, article_id, digest, aside, left_behind)
        values (?, ?, ?, ?, ?) on conflict do nothing
        """,
        keys);
    jdbc.sql("insert into claim_decision_horizon select ?, coalesce(max(id), 0) from article")
        .param(id)
        .update();
    compareAnew(draft.topicId(), id);
    return id;
  }

  @EventListener
  void on(DecisionWithdrawn withdrawn) {
    if (SUBJECTS.contains(withdrawn.decision().subject())) {
      compareAnew(withdrawn.decision().topicId(), withdrawn.decision().id());
    }
  }

  /** What the articles say whose statements a decision is about, or kept from being a claim. */
  private void compareAnew(long topicId, long decisionId) {
    List<Long> articles =
        jdbc.sql(
                """
                select article_id from claim_decision_statement where decision_id = ?
                union
                select article_id from held_back where decision_id = ?
                """)
            .params(decisionId, decisionId)
            .query((rs, n) -> rs.getLong(1))
            .list();
    long request = comparisons.request(topicId, articles);
    orders.place(TopicComparison.COMPARE, topicId, request, Duration.ZERO);
  }

  /** A topic's decisions that hold, the first one first. */
  List<ClaimDecision> of(long topicId) {
    Map<Long, List<StatementKey>> statements = new HashMap<>();
    Map<Long, List<StatementKey>> aside = new HashMap<>();
    Map<Long, List<StatementKey>> left = new HashMap<>();
    jdbc.sql(
            """
            select s.decision_id, s.article_id, s.digest, s.aside, s.left_behind
            from claim_decision_statement s join decision d on d.id = s.decision_id
            where d.topic_id = ? order by s.decision_id, s.article_id, s.digest
            """)
        .param(topicId)
        .query(
            (RowCallbackHandler)
                rs ->
                    (rs.getBoolean(5) ? left : rs.getBoolean(4) ? aside : statements)
                        .computeIfAbsent(rs.getLong(1), none -> new ArrayList<>())
                        .add(new StatementKey(rs.getLong(2), rs.getString(3))));
    Map<Long, Long> horizons = horizons(topicId);
    return decisions.holding(topicId, SUBJECTS).stream()
        .map(
            decision ->
                new ClaimDecision(
                    decision,
                    statements.getOrDefault(decision.id(), List.of()),
                    aside.getOrDefault(decision.id(), List.of()),
                    left.getOrDefault(decision.id(), List.of()),
                    horizons.getOrDefault(decision.id(), 0L)))
        .toList();
  }

  /** The last article that was there at each decision. */
  private Map<Long, Long> horizons(long topicId) {
    Map<Long, Long> horizons = new HashMap<>();
    jdbc.sql(
            """
            select h.decision_id, h.last_article
            from claim_decision_horizon h join decision d on d.id = h.decision_id
            where d.topic_id = ?
            """)
        .param(topicId)
        .query((RowCallbackHandler) rs -> horizons.put(rs.getLong(1), rs.getLong(2)));
    return horizons;
  }

  /** Notes of each decision whether later articles speak against it. */
  void note(List<Objection> objections) {
    Map<Long, Long> outletOf = outlets(objections);
    for (Objection objection : objections) {
      List<Set<Long>> sides =
          objection.sides().stream()
              .map(side -> side.stream().map(outletOf::get).collect(Collectors.toSet()))
              .toList();
      boolean made = sides.stream().allMatch(side -> side.size() >= objection.fewest());
      int outlets = (int) sides.stream().flatMap(Set::stream).distinct().count();
      Decision decision = objection.to().decision();
      String word = made ? objection.word() : null;
      if (word != null || decision.doubt() != null) {
        decisions.doubt(decision.id(), word, outlets);
      }
    }
  }

  private Map<Long, Long> outlets(List<Objection> objections) {
    Long[] articles =
        objections.stream()
            .flatMap(each -> each.sides().stream().flatMap(Set::stream))
            .distinct()
            .toArray(Long[]::new);
    Map<Long, Long> outlets = new HashMap<>();
    jdbc.sql("select id, outlet_id from article where id = any(?)")
        .param(articles)
        .query((RowCallbackHandler) rs -> outlets.put(rs.getLong(1), rs.getLong(2)));
    return outlets;
  }

  /**
   * Keeps which statements are held back, and notes of each rejection how many outlets say since
   * what was rejected.
   *
   * @param read ids of all statements that were looked at
   */
  void hold(long topicId, Set<Long> read, Map<Long, ClaimDecision> heldBack) {
    int gone =
        jdbc.sql("delete from held_back where statement_id = any(?)")
            .param(read.toArray(Long[]::new))
            .update();
    if (gone == 0 && heldBack.isEmpty()) {
      return;
    }
    template.batchUpdate(
        """
        insert into held_back (statement_id, decision_id, article_id)
        select id, ?, article_id from statement where id = ?
        """,
        heldBack.entrySet().stream()
            .map(each -> new Object[] {each.getValue().decision().id(), each.getKey()})
            .toList());
    jdbc.sql(
            """
            select d.id, count(distinct a.outlet_id)
            from decision d
            left join held_back h on h.decision_id = d.id
            left join article a on a.id = h.article_id
            where d.topic_id = ? and d.subject = 'CLAIM' and d.kind = 'REJECT'
            group by d.id
            """)
        .param(topicId)
        .query((rs, n) -> Map.entry(rs.getLong(1), rs.getInt(2)))
        .list()
        .forEach(
            each ->
                decisions.doubt(
                    each.getKey(),
                    each.getValue() >= Objection.SEVERAL ? "told" : null,
                    each.getValue()));
  }

  private static Object[] row(long decision, StatementKey key, boolean aside, boolean left) {
    return new Object[] {decision, key.articleId(), key.digest(), aside, left};
  }
}
