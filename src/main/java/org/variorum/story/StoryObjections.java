package org.variorum.story;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.variorum.curation.Decision;
import org.variorum.curation.Decision.Kind;
import org.variorum.curation.Decisions;

/**
 * Notes what later articles say against curators' decisions about stories; these hold all the same.
 */
@Component
class StoryObjections {

  /** So many members of a story are looked at, those nearest in time to the one that came. */
  private static final int LOOKED_AT = 60;

  /** One outlet may err. */
  private static final int SEVERAL = 2;

  /** A title was given to so many times fewer articles. */
  private static final int GROWN = 3;

  private final Decisions decisions;
  private final Stories stories;
  private final JdbcClient jdbc;

  StoryObjections(Decisions decisions, Stories stories, JdbcClient jdbc) {
    this.decisions = decisions;
    this.stories = stories;
    this.jdbc = jdbc;
  }

  /** Looks at all decisions that shaped the story into which an article came. */
  void look(Member arrived, long story, StoryArchive archive) {
    for (Decision decision : decisions.byIds(stories.decisionsOn(story)).values()) {
      if (decision.kind() == Kind.RELABEL) {
        note(decision, "grown", grown(decision, story), GROWN);
      } else {
        lookAt(decision, arrived, archive);
      }
    }
  }

  private void lookAt(Decision decision, Member arrived, StoryArchive archive) {
    Long other = decision.otherId();
    if (other == null) {
      return;
    }
    Map<Long, Member> members = new LinkedHashMap<>();
    for (long story : List.of(decision.subjectId(), other)) {
      archive
          .membersOf(story, arrived.time(), LOOKED_AT)
          .forEach(member -> members.put(member.articleId(), member));
    }
    Map<Long, Long> later = later(decision, members.keySet());
    List<Member> subject = known(decision, decision.subjectId(), members, later);
    List<Member> beside = known(decision, other, members, later);
    if (subject.isEmpty() || beside.isEmpty()) {
      return;
    }
    StoryLikeness likeness = new StoryLikeness(archive.rarity(members.values()));
    if (decision.kind() == Kind.MERGE) {
      apart(decision, members.values(), subject, beside, later, likeness);
    } else {
      together(decision, members, subject, beside, later, likeness);
    }
  }

  /** Without the decision, later articles would tell the one story or the other. */
  private void apart(
      Decision decision,
      Collection<Member> members,
      List<Member> kept,
      List<Member> gone,
      Map<Long, Long> later,
      StoryLikeness likeness) {
    Set<Long> withKept = new HashSet<>();
    Set<Long> withGone = new HashSet<>();
    for (List<Member> group : StoryGroups.of(List.copyOf(members), Map.of(), likeness)) {
      boolean one = group.stream().anyMatch(kept::contains);
      boolean two = group.stream().anyMatch(gone::contains);
      if (one != two) {
        (one ? withKept : withGone).addAll(outlets(group, later));
      }
    }
    Set<Long> all = new HashSet<>(withKept);
    all.addAll(withGone);
    boolean made = withKept.size() >= SEVERAL && withGone.size() >= SEVERAL;
    note(decision, "apart", made ? all : Set.of(), SEVERAL);
  }

  /** Later articles tell what both tell. */
  private void together(
      Decision decision,
      Map<Long, Member> members,
      List<Member> moved,
      List<Member> left,
      Map<Long, Long> later,
      StoryLikeness likeness) {
    List<Member> both =
        later.keySet().stream()
            .map(members::get)
            .filter(
                member ->
                    onAverage(member, moved, likeness) > 0 && onAverage(member, left, likeness) > 0)
            .toList();
    note(decision, "together", outlets(both, later), SEVERAL);
  }

  private static double onAverage(
      @Nullable Member member, List<Member> others, StoryLikeness likeness) {
    return member == null
        ? -1
        : others.stream().mapToDouble(other -> likeness.of(member, other)).average().orElse(-1);
  }

  private static Set<Long> outlets(List<Member> members, Map<Long, Long> later) {
    return members.stream()
        .map(Member::articleId)
        .filter(later::containsKey)
        .map(later::get)
        .collect(Collectors.toSet());
  }

  /** Outlets whose articles came since a title was given, where they outnumber what was named. */
  private Set<Long> grown(Decision decision, long story) {
    List<Long> articles = stories.byId(story).map(Story::articles).orElse(List.of());
    Map<Long, Long> later = later(decision, articles);
    int known = articles.size() - later.size();
    return later.size() >= GROWN * known ? Set.copyOf(later.values()) : Set.of();
  }

  private void note(Decision decision, String evidence, Set<Long> outlets, int fewest) {
    boolean made = outlets.size() >= fewest;
    if (made || decision.doubt() != null) {
      decisions.doubt(decision.id(), made ? evidence : null, outlets.size());
    }
  }

  /** Those that the decision found in one of its stories, or left there. */
  private List<Member> known(
      Decision decision, long story, Map<Long, Member> members, Map<Long, Long> later) {
    Set<Long> ids =
        jdbc.sql(
                decision.kind() == Kind.MERGE
                    ? """
                      select article_id from story_decision_article
                      where decision_id = ? and from_story_id = ?
                      """
                    : """
                      select article_id from story_decision_article
                      where decision_id = ? and story_id = ?
                      union
                      select article_id from story_article where story_id = ?
                      """)
            .params(
                decision.kind() == Kind.MERGE
                    ? List.of(decision.id(), story)
                    : List.of(decision.id(), story, story))
            .query((rs, n) -> rs.getLong(1))
            .set();
    ids.removeAll(later.keySet());
    return members.values().stream().filter(member -> ids.contains(member.articleId())).toList();
  }

  /** The outlet of each of these articles that came after a decision. */
  private Map<Long, Long> later(Decision decision, Collection<Long> articles) {
    Map<Long, Long> later = new HashMap<>();
    jdbc.sql("select id, outlet_id from article where id = any(?) and first_seen_at > ?")
        .params(articles.toArray(Long[]::new), decision.decidedAt().atOffset(ZoneOffset.UTC))
        .query((RowCallbackHandler) rs -> later.put(rs.getLong(1), rs.getLong(2)));
    return later;
  }
}
