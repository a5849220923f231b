package org.variorum;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A topic of any size as the analysis leaves it in the database, for benchmarks and load tests:
 * made of invented words, the same for every run. Stories hold 1 to 200 articles, an article about
 * twenty statements; half of them are facts that other articles of the story report too, one in
 * twenty is background that articles all over the topic repeat, the rest it has alone. Claims,
 * figures with values that part, quotations, credits, copies and wordings are there; work orders
 * are not, so that nothing is computed anew. Ten thousand articles take one to two minutes and a
 * gigabyte.
 *
 * @param topic its id
 * @param slug its slug
 * @param stories the largest first
 */
public record LargeTopic(long topic, String slug, List<MadeStory> stories) {

  private static final Instant START = Instant.parse("2023-01-02T06:00:00Z");
  private static final Duration BETWEEN_STORIES = Duration.ofHours(9);
  private static final int OUTLETS = 60;
  private static final int BATCH = 50;

  /** Sizes of the stories of a thousand articles; what is missing are stories of one. */
  private static final int[] SIZES = {
    200, 120, 80, 60, 40, 30, 30, 20, 20, 20, 12, 12, 12, 12, 12, 8, 8, 8, 8, 8, 8, 8, 8, 5, 5, 5,
    5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3
  };

  /** No story holds more than this part of a small topic. */
  private static final int LARGEST_SHARE = 5;

  /**
   * One of its stories.
   *
   * @param articles their ids, the earliest first
   */
  public record MadeStory(long id, String slug, List<Long> articles) {

    public MadeStory {
      articles = List.copyOf(articles);
    }
  }

  public LargeTopic {
    stories = List.copyOf(stories);
  }

  /** Adds a topic with so many articles to a database that Flyway has filled. */
  public static LargeTopic fill(DataSource database, JsonMapper json, int articles) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      JdbcTemplate sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
      // what is made is consistent; checking a million foreign keys would take most of the time
      sql.execute("set local session_replication_role = replica");
      LargeTopic topic = new LargeTopic.Filling(sql, json).fill(articles);
      connection.commit();
      connection.setAutoCommit(true);
      sql.execute("analyze");
      return topic;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All articles, story by story. */
  public List<Long> articles() {
    return stories.stream().flatMap(story -> story.articles().stream()).toList();
  }

  private static final class Filling {
    private final JdbcTemplate sql;
    private final LargeTopicRows rows;
    private final Random random = new Random(1971);
    private final long topic;

    Filling(JdbcTemplate sql, JsonMapper json) {
      this.sql = sql;
      this.topic =
          id(
              "insert into topic (slug, name, description, rule_any) values"
                  + " ('large', 'The strait', 'Invented coverage of a strait.', '{strait}')"
                  + " returning id");
      this.rows = new LargeTopicRows(sql, json, topic);
    }

    LargeTopic fill(int articles) {
      for (int outlet = 0; outlet < OUTLETS; outlet++) {
        sql.update(
            "insert into outlet (slug, name, home, country, language) values (?, ?, ?, 'GB', 'en')",
            "outlet-" + outlet,
            LargeTopicWords.outlet(outlet),
            "https://outlet-" + outlet + ".example/");
      }
      List<MadeStory> stories = new ArrayList<>();
      int made = 0;
      while (made < articles) {
        int size = Math.min(size(stories.size(), articles), articles - made);
        stories.add(story(stories.size(), size));
        made += size;
      }
      rows.finish();
      stories.sort(
          Comparator.comparingInt((MadeStory story) -> story.articles().size())
              .reversed()
              .thenComparing(MadeStory::id));
      return new LargeTopic(topic, "large", stories);
    }

    private static int size(int story, int articles) {
      int cycle = SIZES.length + SIZES.length / 2;
      int size = story % cycle < SIZES.length ? SIZES[story % cycle] : 1;
      return Math.min(size, Math.max(1, articles / LARGEST_SHARE));
    }

    private MadeStory story(int number, int size) {
      Instant start = START.plus(BETWEEN_STORIES.multipliedBy(number));
      String title = LargeTopicWords.headline(number);
      String slug = start.atZone(ZoneOffset.UTC).toLocalDate() + "-" + LargeTopicWords.slug(number);
      long story =
          id(
              "insert into story (slug, topic_id, title) values (?, ?, ?) returning id",
              slug,
              topic,
              title);
      List<Long> articles = new ArrayList<>();
      for (int first = 0; first < size; first += BATCH) {
        for (int i = first; i < Math.min(size, first + BATCH); i++) {
          Instant at = start.plus(Duration.ofMinutes(11L * i));
          articles.add(rows.article(number, story, i, at, random));
        }
        rows.flush();
      }
      rows.compare(story);
      return new MadeStory(story, slug, articles);
    }

    private long id(String insert, Object... parameters) {
      return Objects.requireNonNull(sql.queryForObject(insert, Long.class, parameters));
    }
  }
}
