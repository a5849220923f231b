package org.variorum.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.variorum.curation.Decisions;
import org.variorum.curation.Draft;

/** Keeps where curators' decisions about stories put each article, and where it was before. */
@Repository
class StoryLedger {

  private final Decisions decisions;
  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  StoryLedger(Decisions decisions, JdbcClient jdbc, JdbcTemplate template) {
    this.decisions = decisions;
    this.jdbc = jdbc;
    this.template = template;
  }

  /**
   * Where an article belongs.
   *
   * @param fixed a decision that holds put it there
   * @param was the story that it is in
   */
  record Place(long article, long story, boolean fixed, long was) {}

  /** What one decision says of one article. */
  private record Line(
      long article, long was, long story, @Nullable Long fromStory, boolean holds) {}

  /**
   * Enters a decision and returns its id.
   *
   * @param places the story to which each article belongs from now on
   * @param before the story that each was in; one that waited to be placed has none
   */
  long enter(Draft draft, Map<Long, Long> places, Map<Long, Long> before) {
    long id = decisions.enter(draft);
    List<@Nullable Object[]> lines = new ArrayList<>();
    places.forEach(
        (article, story) ->
            lines.add(new @Nullable Object[] {id, article, story, before.get(article)}));
    template.batchUpdate(
        """
        insert into story_decision_article (decision_id, article_id, story_id, from_story_id)
        values (?, ?, ?, ?)
        """,
        lines);
    return id;
  }

  /**
   * Where the articles of a withdrawn decision belong: where the latest decision that holds puts
   * them, and else where they were before curators moved them.
   */
  List<Place> placesWithout(long withdrawn) {
    Map<Long, List<Line>> latestFirst =
        jdbc
            .sql(
                """
                select o.article_id as article, m.story_id as was, o.story_id as story, o.from_story_id as from_story,
                       w.decision_id is null as holds
                from story_decision_article a
                join story_article m on m.article_id = a.article_id
                join story_decision_article o on o.article_id = a.article_id
                left join decision_withdrawal w on w.decision_id = o.decision_id
                where a.decision_id = ? order by o.decision_id desc
                """)
            .param(withdrawn)
            .query(Line.class)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Line::article));
    return latestFirst.values().stream().map(StoryLedger::place).toList();
  }

  private static Place place(List<Line> latestFirst) {
    Line latest = latestFirst.getFirst();
    for (Line line : latestFirst) {
      if (line.holds()) {
        return new Place(latest.article(), line.story(), true, latest.was());
      }
    }
    Long origin = latest.fromStory();
    for (Line line : latestFirst.subList(1, latestFirst.size())) {
      if (origin == null || line.story() != origin) {
        break;
      }
      origin = line.fromStory();
    }
    return new Place(latest.article(), origin == null ? latest.was() : origin, false, latest.was());
  }
}
