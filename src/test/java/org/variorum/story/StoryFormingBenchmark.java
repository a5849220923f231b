package org.variorum.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.RoomTest;
import org.variorum.platform.StoredVector;

/**
 * Measures what placing an article costs where many were placed before, in memory and in the
 * database. No test: it runs only when it is named, {@code mvn test -Dtest=StoryFormingBenchmark},
 * and asserts nothing of speed. The articles are made of words that are used as rarely as in news,
 * two hundred a day, three to an event.
 */
@RoomTest
class StoryFormingBenchmark {

  private static final int[] SIZES = {1_000, 10_000, 100_000};
  private static final int MEASURED = 200;
  private static final int WORDS = 150;
  private static final int VOCABULARY = 60_000;

  @Autowired JdbcClient jdbc;
  @Autowired StoryStore store;
  @Autowired JdbcTemplate batches;
  @Autowired TransactionTemplate transaction;

  private final Random random = new Random(5);

  @Test
  void costOfAnArticle() {
    MemoryArchive archive = new MemoryArchive();
    int placed = 0;
    for (int size : SIZES) {
      for (; placed < size; placed++) {
        archive.place(article(placed));
      }
      long start = System.nanoTime();
      for (int i = 0; i < MEASURED; i++) {
        archive.place(article(placed++));
      }
      say("in memory", size, System.nanoTime() - start);
    }
  }

  @Test
  void costOfAnArticleInTheDatabase() {
    jdbc.sql(
            "insert into topic (id, slug, name, description) overriding system value values (1, 't', 'T', '')")
        .update();
    jdbc.sql("insert into outlet (id, slug, name) overriding system value values (1, 'o', 'O')")
        .update();
    int placed = 0;
    for (int size : SIZES) {
      placed = fill(placed, size);
      jdbc.sql("analyze story_member").update();
      jdbc.sql("analyze story_telling").update();
      DatabaseArchive archive = new DatabaseArchive(jdbc, store, 1, id -> List.of());
      long start = System.nanoTime();
      for (int i = 0; i < MEASURED; i++) {
        Member arriving = article(size + i);
        assertThat(StoryForming.groups(arriving, archive)).isNotEmpty();
      }
      say("in the database", size, System.nanoTime() - start);
    }
  }

  private int fill(int from, int to) {
    DatabaseArchive archive = new DatabaseArchive(jdbc, store, 1, id -> List.of());
    for (int start = from; start < to; start += 1_000) {
      List<Member> members = new ArrayList<>();
      for (int i = start; i < start + 1_000; i++) {
        members.add(article(i));
      }
      WordRarity rarity = archive.rarity(members);
      Map<String, Integer> using = new HashMap<>();
      members.forEach(
          member -> member.words().keySet().forEach(word -> using.merge(word, 1, Integer::sum)));
      transaction.executeWithoutResult(status -> write(members, rarity, using));
    }
    return to;
  }

  private void write(List<Member> members, WordRarity rarity, Map<String, Integer> using) {
    batches.batchUpdate(
        "insert into story (id, slug, topic_id, title) overriding system value values (?, ?, 1, 'x') on conflict do nothing",
        members.stream()
            .map(m -> new Object[] {m.articleId() / 3 + 1, "s" + m.articleId() / 3})
            .toList());
    batches.batchUpdate(
        "insert into article (id, outlet_id, topic_id, address, first_seen_at, revision) overriding system value values (?, 1, 1, ?, ?, 1)",
        members.stream()
            .map(
                m ->
                    new Object[] {
                      m.articleId(), "a" + m.articleId(), m.time().atOffset(ZoneOffset.UTC)
                    })
            .toList());
    batches.batchUpdate(
        "insert into story_article (article_id, story_id) values (?, ?)",
        members.stream().map(m -> new Object[] {m.articleId(), m.articleId() / 3 + 1}).toList());
    batches.batchUpdate(
        "insert into story_member (article_id, topic_id, at, title, words, counts) values (?, 1, ?, ?, ?, ?)",
        members.stream()
            .map(
                m -> {
                  String[] words = m.words().keySet().toArray(String[]::new);
                  Short[] counts = new Short[words.length];
                  for (int i = 0; i < words.length; i++) {
                    counts[i] = m.words().getOrDefault(words[i], 0).shortValue();
                  }
                  return new Object[] {
                    m.articleId(),
                    m.time().atOffset(ZoneOffset.UTC),
                    StoredVector.bytes(m.title()),
                    words,
                    counts
                  };
                })
            .toList());
    batches.batchUpdate(
        "insert into story_telling (topic_id, word, at, article_id) values (1, ?, ?, ?)",
        members.stream()
            .flatMap(
                m ->
                    rarity.tellingWords(m, StoryForming.TELLING_WORDS).stream()
                        .map(
                            word ->
                                new Object[] {
                                  word, m.time().atOffset(ZoneOffset.UTC), m.articleId()
                                }))
            .toList());
    batches.update(
        "insert into story_archive values (1, ?) on conflict (topic_id) do update set articles = story_archive.articles + excluded.articles",
        members.size());
    batches.batchUpdate(
        "insert into story_word values (1, ?, ?) on conflict (topic_id, word) do update set articles = story_word.articles + excluded.articles",
        using.entrySet().stream().map(e -> new Object[] {e.getKey(), e.getValue()}).toList());
  }

  private Member article(int number) {
    int event = number / 3;
    Random ofEvent = new Random(event);
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < 40; i++) {
      words.merge(word(ofEvent), 1, Integer::sum);
    }
    for (int i = 40; i < WORDS; i++) {
      words.merge(word(random), 1, Integer::sum);
    }
    float[] title = new float[384];
    for (int i = 0; i < title.length; i++) {
      title[i] = (float) ((ofEvent.nextGaussian() + random.nextGaussian() / 3) / 20);
    }
    return new Member(number, Members.MORNING.plusSeconds(number * 432L), title, words, List::of);
  }

  /** By Zipf's law: the logarithm of the rank is uniform. */
  private static String word(Random random) {
    return "w" + (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
  }

  private static void say(String where, int size, long nanos) {
    System.out.printf(
        "%s, %,d articles before: %.1f ms an article%n", where, size, nanos / 1e6 / MEASURED);
  }
}
