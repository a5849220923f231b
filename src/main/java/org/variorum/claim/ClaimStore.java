package org.variorum.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.variorum.claim.contrast.DifferenceKind;
import org.variorum.claim.contrast.DraftDifference;
import org.variorum.claim.said.Said;
import tools.jackson.databind.json.JsonMapper;

/** Writes claims in place of those before. */
@Repository
class ClaimStore {

  private final JdbcClient jdbc;
  private final OwnedRows claims;
  private final OwnedRows members;
  private final OwnedRows differences;
  private final OwnedRows rulings;

  ClaimStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.claims =
        new OwnedRows(
            jdbc,
            json,
            "claim",
            List.of("id"),
            List.of(
                "topic_id", "story_id", "text", "articles", "differs", "background", "curated"));
    this.members =
        new OwnedRows(
            jdbc,
            json,
            "claim_statement",
            List.of("claim_id", "statement_id"),
            List.of("article_id", "differs"));
    this.differences =
        new OwnedRows(
            jdbc,
            json,
            "claim_difference",
            List.of("claim_id", "position"),
            List.of(
                "kind",
                "one_statement",
                "one_article",
                "one_words",
                "two_statement",
                "two_article",
                "two_words",
                "reason"));
    this.rulings =
        new OwnedRows(jdbc, json, "claim_ruling", List.of("claim_id", "decision_id"), List.of());
  }

  /**
   * Returns the claim of each statement, by ids.
   *
   * @param before the claims that are replaced, by the statements that were in them
   */
  Map<Long, Long> replace(long topicId, List<DraftClaim> drafts, Map<Long, Long> before) {
    List<Long> ids =
        KeptIds.of(
            drafts.stream()
                .map(draft -> draft.statements().stream().map(Said::id).toList())
                .toList(),
            before,
            this::newIds);
    delete(before.values(), ids);
    List<@Nullable Object[]> rows = new ArrayList<>();
    List<@Nullable Object[]> ofMembers = new ArrayList<>();
    List<@Nullable Object[]> ofDifferences = new ArrayList<>();
    List<@Nullable Object[]> ofRulings = new ArrayList<>();
    Map<Long, Long> claimOfStatement = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      DraftClaim draft = drafts.get(i);
      long id = ids.get(i);
      rows.add(claim(id, topicId, draft));
      draft.decisions().forEach(decision -> ofRulings.add(new Object[] {id, decision}));
      for (Said said : draft.statements()) {
        claimOfStatement.put(said.id(), id);
        ofMembers.add(member(id, said, draft));
      }
      for (int position = 0; position < draft.differences().size(); position++) {
        ofDifferences.add(difference(id, position, draft.differences().get(position)));
      }
    }
    claims.replace(ids, rows);
    members.replace(ids, ofMembers);
    differences.replace(ids, ofDifferences);
    rulings.replace(ids, ofRulings);
    return claimOfStatement;
  }

  private void delete(Collection<Long> before, Collection<Long> kept) {
    Set<Long> gone = new HashSet<>(before);
    gone.removeAll(Set.copyOf(kept));
    jdbc.sql("delete from claim where id = any(?)").param(gone.toArray(Long[]::new)).update();
  }

  private static Object[] claim(long id, long topicId, DraftClaim draft) {
    return new Object[] {
      id,
      topicId,
      draft.storyId(),
      draft.text(),
      draft.articles(),
      draft.isDisputed(),
      draft.isBackground(),
      !draft.decisions().isEmpty()
    };
  }

  private static Object[] member(long id, Said said, DraftClaim draft) {
    Collection<DifferenceKind> kinds = draft.differs().getOrDefault(said.id(), Set.of());
    String[] words = kinds.stream().sorted().map(DifferenceKind::word).toArray(String[]::new);
    return new Object[] {id, said.id(), said.articleId(), words};
  }

  private static @Nullable Object[] difference(long id, int position, DraftDifference difference) {
    return new Object[] {
      id,
      position,
      difference.kind().word(),
      difference.one().id(),
      difference.one().articleId(),
      difference.oneWords(),
      difference.two().id(),
      difference.two().articleId(),
      difference.twoWords(),
      difference.reason()
    };
  }

  private List<Long> newIds(int count) {
    return jdbc.sql(
            "select nextval(pg_get_serial_sequence('claim', 'id')) from generate_series(1, ?)")
        .param(count)
        .query((rs, n) -> rs.getLong(1))
        .list();
  }
}
