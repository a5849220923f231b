package org.variorum.claim;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.claim.ClaimDecision.Kind;
import org.variorum.platform.TransactionLocks;
import org.variorum.platform.WorkOrders;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;

/**
 * Curators' decisions about claims. Each stays in a ledger and binds every later comparison of its
 * topic, which is ordered at once; what it is about is told by the words of statements, so that it
 * outlives their ids.
 */
@Service
public class ClaimCuration {

  private final Claims claims;
  private final Statements statements;
  private final ClaimLedger ledger;
  private final ComparisonStore comparisons;
  private final WorkOrders orders;
  private final TransactionLocks locks;
  private final JdbcClient jdbc;
  private final Clock clock;

  ClaimCuration(
      Claims claims,
      Statements statements,
      ClaimLedger ledger,
      ComparisonStore comparisons,
      WorkOrders orders,
      TransactionLocks locks,
      JdbcClient jdbc,
      Clock clock) {
    this.claims = claims;
    this.statements = statements;
    this.ledger = ledger;
    this.comparisons = comparisons;
    this.orders = orders;
    this.locks = locks;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A decision that can't be carried out; the message says why. */
  public static final class Refused extends RuntimeException {
    Refused(String reason) {
      super(reason);
    }
  }

  /** Makes one claim of two, under the id of {@code kept}. */
  @Transactional
  public void merge(long kept, long gone, String by, String reason) {
    Claim to = claim(kept);
    Claim from = claim(gone);
    if (kept == gone) {
      throw new Refused("A claim can't be merged with itself.");
    }
    if (to.topicId() != from.topicId()) {
      throw new Refused("Claims of two topics can't be merged.");
    }
    List<Long> merged = from.statements();
    decide(Kind.MERGE, to, gone, to.statements(), merged, null, null, by, reason);
    jdbc.sql("update claim_statement set claim_id = ? where claim_id = ?")
        .params(kept, gone)
        .update();
    jdbc.sql("delete from claim where id = ?").param(gone).update();
  }

  /** Parts statements from their claim; the comparison makes another claim of them. */
  @Transactional
  public void split(long claimId, Set<Long> leaving, String by, String reason) {
    Claim claim = claim(claimId);
    List<Long> staying = others(claim, leaving);
    decide(Kind.SPLIT, claim, claimId, staying, leaving, null, null, by, reason);
    jdbc.sql("delete from claim_statement where claim_id = ? and statement_id = any(?)")
        .params(claimId, leaving.toArray(Long[]::new))
        .update();
  }

  /** Takes a claim away: it asserts nothing, and its statements are compared no more. */
  @Transactional
  public void reject(long claimId, String by, String reason) {
    Claim claim = claim(claimId);
    decide(Kind.REJECT, claim, null, claim.statements(), List.of(), null, null, by, reason);
    jdbc.sql("delete from claim where id = ?").param(claimId).update();
  }

  /** Calls a claim otherwise. */
  @Transactional
  public void relabel(long claimId, String words, String by, String reason) {
    Claim claim = claim(claimId);
    String called = words.strip();
    if (called.isEmpty()) {
      throw new Refused("A claim needs words.");
    }
    decide(Kind.RELABEL, claim, null, claim.statements(), List.of(), called, null, by, reason);
  }

  /** Says that some statements of a claim depart from its others. */
  @Transactional
  public void differ(
      long claimId, Set<Long> departing, DifferenceKind kind, String by, String reason) {
    Claim claim = claim(claimId);
    List<Long> rest = others(claim, departing);
    decide(Kind.DIFFER, claim, null, rest, departing, null, kind, by, reason);
  }

  /** Says that the statements which a claim now has do not differ in this respect. */
  @Transactional
  public void agree(long claimId, DifferenceKind kind, String by, String reason) {
    Claim claim = claim(claimId);
    decide(Kind.AGREE, claim, null, claim.statements(), List.of(), null, kind, by, reason);
  }

  /** The ledger of a topic, the latest first. */
  public List<ClaimDecision> ledger(long topicId) {
    return ledger.of(topicId).stream()
        .sorted(Comparator.comparingLong(ClaimDecision::id).reversed())
        .toList();
  }

  private static List<Long> others(Claim claim, Set<Long> chosen) {
    List<Long> all = claim.statements();
    if (chosen.isEmpty() || !all.containsAll(chosen)) {
      throw new Refused("Choose at least one statement of the claim.");
    }
    List<Long> rest = new ArrayList<>(all);
    rest.removeAll(chosen);
    if (rest.isEmpty()) {
      throw new Refused("Leave at least one statement in the claim.");
    }
    return rest;
  }

  private void decide(
      Kind kind,
      Claim claim,
      @Nullable Long from,
      Collection<Long> about,
      Collection<Long> aside,
      @Nullable String words,
      @Nullable DifferenceKind difference,
      String by,
      String reason) {
    if (reason.isBlank()) {
      throw new Refused("Say why: the reason stays in the ledger.");
    }
    long topic = claim.topicId();
    locks.hold(TopicComparison.LOCK, topic);
    ledger.add(
        new ClaimDecision(
            0,
            topic,
            kind,
            claim.id(),
            from,
            words,
            difference,
            keys(about),
            keys(aside),
            by,
            clock.instant(),
            reason.strip()));
    orders.place(TopicComparison.COMPARE, topic, comparisons.request(topic), Duration.ZERO);
  }

  private List<StatementKey> keys(Collection<Long> ids) {
    return statements.byIds(ids).stream().map(ClaimCuration::key).distinct().toList();
  }

  private static StatementKey key(KeptStatement statement) {
    return StatementKey.of(statement.articleId(), statement.text());
  }

  private Claim claim(long id) {
    return claims.byId(id).orElseThrow(() -> new Refused("There is no such claim any more."));
  }
}
