package org.variorum.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.story.StoryDecision.Kind;

/**
 * Curators' decisions about stories. They hold for ever: an article that a curator placed is moved
 * by no recomputation, and later articles follow it. Each decision stays in a ledger.
 */
@Service
public class StoryCuration {

  private final Stories stories;
  private final Articles articles;
  private final StoryStore store;
  private final JdbcClient jdbc;
  private final Clock clock;

  StoryCuration(
      Stories stories, Articles articles, StoryStore store, JdbcClient jdbc, Clock clock) {
    this.stories = stories;
    this.articles = articles;
    this.store = store;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A decision that can't be carried out; the message says why. */
  public static final class Refused extends RuntimeException {
    Refused(String reason) {
      super(reason);
    }
  }

  /** Makes one story of two: the articles of {@code gone} come to {@code kept}. */
  @Transactional
  public void merge(long kept, long gone, String by, String reason) {
    Story to = story(kept);
    Story from = story(gone);
    if (kept == gone) {
      throw new Refused("A story can't be merged with itself.");
    }
    if (to.topicId() != from.topicId()) {
      throw new Refused("Stories of two topics can't be merged.");
    }
    store.lock(to.topicId());
    List<Long> all = new ArrayList<>(to.articles());
    all.addAll(from.articles());
    decide(Kind.MERGE, to.topicId(), kept, gone, all, from.articles(), by, reason);
  }

  /** Parts articles from their story; they found one of their own, whose id is returned. */
  @Transactional
  public long split(long storyId, Set<Long> leaving, String by, String reason) {
    Story from = story(storyId);
    store.lock(from.topicId());
    if (leaving.isEmpty() || !from.articles().containsAll(leaving)) {
      throw new Refused("Choose at least one article of the story.");
    }
    List<Long> staying = from.articles().stream().filter(id -> !leaving.contains(id)).toList();
    if (staying.isEmpty()) {
      throw new Refused("Leave at least one article in the story.");
    }
    List<Long> parted = from.articles().stream().filter(leaving::contains).toList();
    long founded = store.found(article(parted.getFirst()));
    store.put(staying, storyId, true);
    decide(Kind.SPLIT, from.topicId(), founded, storyId, parted, parted, by, reason);
    return founded;
  }

  /** Puts an article into another story of its topic. */
  @Transactional
  public void move(long articleId, long storyId, String by, String reason) {
    Story to = story(storyId);
    if (article(articleId).topicId() != to.topicId()) {
      throw new Refused("An article can't leave its topic.");
    }
    store.lock(to.topicId());
    Long from = store.storyOf(articleId).orElse(null);
    if (from != null && from == storyId) {
      throw new Refused("The article is in that story already.");
    }
    decide(
        Kind.MOVE, to.topicId(), storyId, from, List.of(articleId), List.of(articleId), by, reason);
  }

  /** The ledger of a topic, the latest first. */
  public List<StoryDecision> ledger(long topicId) {
    return jdbc.sql("select * from story_decision where topic_id = ? order by id desc")
        .param(topicId)
        .query((rs, n) -> decision(rs))
        .list();
  }

  private void decide(
      Kind kind,
      long topicId,
      long storyId,
      @Nullable Long fromStory,
      List<Long> fixed,
      List<Long> moved,
      String by,
      String reason) {
    if (reason.isBlank()) {
      throw new Refused("Say why: the reason stays in the ledger.");
    }
    Map<Long, Long> before = store.storiesOf(moved);
    store.put(fixed, storyId, true);
    Set<Long> touched = new HashSet<>(before.values());
    touched.add(storyId);
    store.settle(touched, before);
    jdbc.sql(
            """
            insert into story_decision
              (topic_id, kind, story_id, from_story_id, article_ids, decided_by, decided_at, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(topicId)
        .param(kind.name())
        .param(storyId)
        .param(fromStory)
        .param(moved.toArray(Long[]::new))
        .param(by)
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .param(reason.strip())
        .update();
    store.announce(moved);
  }

  private Story story(long id) {
    return stories.byId(id).orElseThrow(() -> new Refused("There is no such story any more."));
  }

  private Article article(long id) {
    return articles.byId(id).orElseThrow(() -> new Refused("There is no such article any more."));
  }

  private static StoryDecision decision(ResultSet rs) throws SQLException {
    return new StoryDecision(
        rs.getLong("id"),
        Kind.valueOf(rs.getString("kind")),
        rs.getLong("story_id"),
        rs.getObject("from_story_id", Long.class),
        Arrays.asList((Long[]) rs.getArray("article_ids").getArray()),
        rs.getString("decided_by"),
        rs.getObject("decided_at", OffsetDateTime.class).toInstant(),
        rs.getString("reason"));
  }
}
