package org.variorum.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.variorum.claim.contrast.DifferenceKind;
import org.variorum.claim.contrast.DraftDifference;
import org.variorum.claim.said.Said;

/** Writes claims in place of those before. */
@Repository
class ClaimStore {

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  ClaimStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
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
    clear(before.values(), ids);
    List<Object[]> claims = new ArrayList<>();
    List<Object[]> members = new ArrayList<>();
    List<Object[]> differences = new ArrayList<>();
    List<Object[]> rulings = new ArrayList<>();
    Map<Long, Long> claimOfStatement = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      DraftClaim draft = drafts.get(i);
      long id = ids.get(i);
      claims.add(claim(id, topicId, draft));
      draft.decisions().forEach(decision -> rulings.add(new Object[] {id, decision}));
      for (Said said : draft.statements()) {
        claimOfStatement.put(said.id(), id);
        members.add(member(id, said, draft));
      }
      for (int position = 0; position < draft.differences().size(); position++) {
        differences.add(difference(id, position, draft.differences().get(position)));
      }
    }
    insert(claims, members, differences);
    template.batchUpdate("insert into claim_ruling (claim_id, decision_id) values (?, ?)", rulings);
    return claimOfStatement;
  }

  /** Deletes claims that are no more, and all that the others rest on. */
  private void clear(Collection<Long> before, Collection<Long> kept) {
    Set<Long> gone = new HashSet<>(before);
    gone.removeAll(Set.copyOf(kept));
    jdbc.sql("delete from claim where id = any(?)").param(gone.toArray(Long[]::new)).update();
    for (String table : List.of("claim_statement", "claim_difference", "claim_ruling")) {
      jdbc.sql("delete from " + table + " where claim_id = any(?)")
          .param(kept.toArray(Long[]::new))
          .update();
    }
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
    String[] words = kinds.stream().map(DifferenceKind::word).toArray(String[]::new);
    return new Object[] {id, said.id(), said.articleId(), words};
  }

  private static Object[] difference(long id, int position, DraftDifference difference) {
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

  private void insert(List<Object[]> claims, List<Object[]> members, List<Object[]> differences) {
    template.batchUpdate(
        """
        insert into claim (id, topic_id, story_id, text, articles, differs, background, curated)
        overriding system value values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set story_id = excluded.story_id, text = excluded.text,
          articles = excluded.articles, differs = excluded.differs,
          background = excluded.background, curated = excluded.curated
        """,
        claims);
    template.batchUpdate(
        """
        insert into claim_statement (claim_id, statement_id, article_id, differs)
        values (?, ?, ?, ?)
        """,
        members);
    template.batchUpdate(
        """
        insert into claim_difference (claim_id, position, kind, one_statement, one_article,
          one_words, two_statement, two_article, two_words, reason)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        differences);
  }

  private List<Long> newIds(int count) {
    return jdbc.sql(
            "select nextval(pg_get_serial_sequence('claim', 'id')) from generate_series(1, ?)")
        .param(count)
        .query((rs, n) -> rs.getLong(1))
        .list();
  }
}
