package org.variorum.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.claim.contrast.DifferenceKind;
import org.variorum.claim.said.StatementKey;
import org.variorum.curation.Decision.Kind;
import org.variorum.curation.Decision.Subject;
import org.variorum.curation.Draft;
import org.variorum.curation.Refused;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;

/**
 * Curators' decisions about claims. Each stays in a ledger and binds every later comparison of its
 * topic, which is ordered at once; what it is about is told by the words of statements, so that it
 * outlives their ids. Each returns the id under which it stands in the ledger.
 */
@Service
public class ClaimCuration {

  private final Claims claims;
  private final Statements statements;
  private final ClaimLedger ledger;
  private final JdbcClient jdbc;

  ClaimCuration(Claims claims, Statements statements, ClaimLedger ledger, JdbcClient jdbc) {
    this.claims = claims;
    this.statements = statements;
    this.ledger = ledger;
    this.jdbc = jdbc;
  }

  /** Makes one claim of two, under the id of {@code kept}. */
  @Transactional
  public long merge(long kept, long gone, String by, String reason) {
    Claim to = claim(kept);
    Claim from = claim(gone);
    if (kept == gone) {
      throw new Refused("A claim can't be merged with itself.");
    }
    if (to.topicId() != from.topicId()) {
      throw new Refused("Claims of two topics can't be merged.");
    }
    List<Long> merged = from.statements();
    long decision = decide(Kind.MERGE, to, gone, to.statements(), merged, null, by, reason);
    jdbc.sql("update claim_statement set claim_id = ? where claim_id = ?")
        .params(kept, gone)
        .update();
    jdbc.sql("delete from claim where id = ?").param(gone).update();
    return decision;
  }

  /** Parts statements from their claim; the comparison makes another claim of them. */
  @Transactional
  public long split(long claimId, Set<Long> leaving, String by, String reason) {
    Claim claim = claim(claimId);
    List<Long> staying = others(claim, leaving);
    long decision = decide(Kind.SPLIT, claim, claimId, staying, leaving, null, by, reason);
    take(claimId, leaving);
    return decision;
  }

  /** Parts statements from their claim and gives them to another. */
  @Transactional
  public long move(long claimId, Set<Long> leaving, long toId, String by, String reason) {
    Claim to = claim(toId);
    Claim from = claim(claimId);
    if (claimId == toId) {
      throw new Refused("The statements are in that claim already.");
    }
    if (from.topicId() != to.topicId()) {
      throw new Refused("Statements can't leave their topic.");
    }
    List<Long> staying = others(from, leaving);
    long decision =
        ledger.enter(
            new Draft(to.topicId(), Subject.CLAIM, toId, claimId, Kind.MOVE, null, by, reason),
            keys(to.statements()),
            keys(leaving),
            keys(staying));
    take(claimId, leaving);
    return decision;
  }

  /** Takes a claim away: it asserts nothing, and its statements are compared no more. */
  @Transactional
  public long reject(long claimId, String by, String reason) {
    Claim claim = claim(claimId);
    long decision =
        decide(Kind.REJECT, claim, null, claim.statements(), List.of(), null, by, reason);
    jdbc.sql("delete from claim where id = ?").param(claimId).update();
    return decision;
  }

  /** Calls a claim otherwise. */
  @Transactional
  public long relabel(long claimId, String words, String by, String reason) {
    Claim claim = claim(claimId);
    String called = words.strip();
    if (called.isEmpty()) {
      throw new Refused("A claim needs words.");
    }
    return decide(Kind.RELABEL, claim, null, claim.statements(), List.of(), called, by, reason);
  }

  /** Calls a claim by the words of one of its statements, cut to what they assert. */
  @Transactional
  public long relabelAs(long claimId, long statementId, String by, String reason) {
    Claim claim = claim(claimId);
    List<Long> rest = new ArrayList<>(claim.statements());
    if (!rest.remove(statementId)) {
      throw new Refused("Choose the words of a sentence that is in the claim.");
    }
    return decide(Kind.RELABEL, claim, null, rest, Set.of(statementId), null, by, reason);
  }

  /** Says that some statements of a claim depart from its others. */
  @Transactional
  public long differ(
      long claimId, Set<Long> departing, DifferenceKind kind, String by, String reason) {
    Claim claim = claim(claimId);
    List<Long> rest = others(claim, departing);
    return decide(Kind.DIFFER, claim, null, rest, departing, kind.word(), by, reason);
  }

  /** Says that the statements which a claim now has do not differ in this respect. */
  @Transactional
  public long agree(long claimId, DifferenceKind kind, String by, String reason) {
    Claim claim = claim(claimId);
    return decide(Kind.AGREE, claim, null, claim.statements(), List.of(), kind.word(), by, reason);
  }

  private void take(long claimId, Set<Long> leaving) {
    jdbc.sql("delete from claim_statement where claim_id = ? and statement_id = any(?)")
        .params(claimId, leaving.toArray(Long[]::new))
        .update();
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

  private long decide(
      Kind kind,
      Claim claim,
      @Nullable Long from,
      Collection<Long> about,
      Collection<Long> aside,
      @Nullable String said,
      String by,
      String reason) {
    return ledger.enter(
        new Draft(claim.topicId(), Subject.CLAIM, claim.id(), from, kind, said, by, reason),
        keys(about),
        keys(aside));
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
