package org.variorum;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.variorum.platform.StoredVector;
import org.variorum.text.Statement;
import org.variorum.text.assertion.Modality;
import org.variorum.text.assertion.Predicate;
import org.variorum.text.encoder.Embedder;
import org.variorum.text.language.Span;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;
import org.variorum.text.quotation.Quotation;
import org.variorum.text.speech.Attribution;
import org.variorum.text.speech.Source;
import org.variorum.text.speech.SourceType;
import tools.jackson.databind.json.JsonMapper;

/** Writes the articles of a {@link LargeTopic} and what they say, in batches. */
final class LargeTopicRows {

  private static final int FACTS = 40;
  private static final int OWN = 8;
  private static final int BACKGROUND = 60;
  private static final long BACKGROUND_KEY = 1_000_000_000_000L;
  private static final long OWN_KEY = 2_000_000_000_000L;

  /** A background statement is matched with so many of those published next. */
  private static final int NEXT = 8;

  private final JdbcTemplate sql;
  private final JsonMapper json;
  private final LargeTopicComparison comparison;
  private final LargeTopicTrimmings trimmings;
  private final long topic;
  private final Batches batches;
  private final Map<Long, List<Said>> background = new TreeMap<>();
  private Map<Long, List<Said>> ofStory = new TreeMap<>();
  private long lastArticle;
  private long lastRevision;
  private long lastStatement;

  /** A statement that was made. */
  record Said(
      long id,
      long article,
      long story,
      long key,
      String text,
      Instant at,
      @Nullable Quantity number,
      @Nullable String speaker,
      float[] vector) {}

  LargeTopicRows(JdbcTemplate sql, JsonMapper json, long topic) {
    this.sql = sql;
    this.json = json;
    this.topic = topic;
    this.batches = new Batches(sql);
    this.comparison = new LargeTopicComparison(sql, batches, topic);
    this.trimmings = new LargeTopicTrimmings(sql, batches, topic);
    this.lastArticle = last("article");
    this.lastRevision = last("revision");
    this.lastStatement = last("statement");
  }

  private long last(String table) {
    return Objects.requireNonNull(
        sql.queryForObject("select coalesce(max(id), 0) from " + table, Long.class));
  }

  /** Makes the next article of a story; returns its id. */
  long article(int storyNumber, long story, int number, Instant at, Random random) {
    long article = ++lastArticle;
    long revision = ++lastRevision;
    StringBuilder text = new StringBuilder();
    List<Said> said = new ArrayList<>();
    for (int fact = 0; fact < FACTS; fact++) {
      if (random.nextDouble() < 0.8 * Math.pow(0.95, fact)) {
        long key = storyNumber * 1000L + fact;
        said.add(say(article, revision, story, key, number, fact % 4 == 0, at, text, said, random));
      }
    }
    for (int own = 0; own < OWN; own++) {
      long key = OWN_KEY + article * 100 + own;
      said.add(say(article, revision, story, key, number, own == 0, at, text, said, random));
    }
    long key = BACKGROUND_KEY + random.nextInt(BACKGROUND);
    said.add(say(article, revision, story, key, number, key % 4 == 0, at, text, said, random));
    said.forEach(
        one ->
            (one.key() >= BACKGROUND_KEY && one.key() < OWN_KEY ? background : ofStory)
                .computeIfAbsent(one.key(), none -> new ArrayList<>())
                .add(one));
    int outlet = Math.floorMod(storyNumber * 7 + number, 60);
    batches.add(
        """
        insert into article (id, outlet_id, topic_id, address, url, published_at, first_seen_at,
                             revision)
        overriding system value
        values (?, (select id from outlet where slug = ?), ?, ?, ?, ?, ?, 1)
        """,
        article,
        "outlet-" + outlet,
        topic,
        "outlet-" + outlet + ".example/" + article,
        "https://outlet-" + outlet + ".example/" + article,
        Timestamp.from(at),
        Timestamp.from(at.plusSeconds(600)));
    batches.add(
        """
        insert into revision (id, article_id, number, title, authors, language, text, taken_at)
        overriding system value values (?, ?, 1, ?, array[?], 'en', ?, ?)
        """,
        revision,
        article,
        number == 0
            ? LargeTopicWords.headline(storyNumber)
            : LargeTopicWords.headline(storyNumber) + ", " + said.getFirst().text().split(",")[0],
        LargeTopicWords.speaker(article % 2 == 0 ? outlet : number),
        text.toString(),
        Timestamp.from(at.plusSeconds(600)));
    batches.add(
        "insert into reading (revision_id, article_id, language) values (?, ?, 'en')",
        revision,
        article);
    batches.add("insert into story_article (article_id, story_id) values (?, ?)", article, story);
    trimmings.add(storyNumber, number, article, outlet, said);
    return article;
  }

  private Said say(
      long article,
      long revision,
      long story,
      long key,
      int wording,
      boolean counted,
      Instant at,
      StringBuilder text,
      List<Said> before,
      Random random) {
    String number = counted ? number(key, random) : "";
    String clause = LargeTopicWords.clause(key, wording, number);
    String speaker = random.nextInt(3) == 0 ? LargeTopicWords.speaker(random.nextInt(6)) : null;
    String sentence = speaker == null ? clause + "." : clause + ", " + speaker + " said.";
    int start = text.length();
    text.append(sentence).append(before.size() % 3 == 2 ? "\n\n" : " ");
    int at0 = clause.indexOf(number);
    Quantity quantity =
        number.isEmpty()
            ? null
            : quantity(key, number, new Span(start + at0, start + at0 + number.length()));
    Span span = new Span(start, start + clause.length());
    Statement statement =
        new Statement(
            span,
            clause,
            attribution(speaker, start + clause.length() + 2, span),
            quantity == null ? List.of() : List.of(quantity),
            List.of(),
            List.<Quotation>of(),
            List.of(),
            List.of(clause.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")),
            false,
            false,
            Modality.FACT,
            null,
            new Predicate(null, LargeTopicWords.deed(key), null),
            null);
    float[] vector = LargeTopicWords.vector(key, wording);
    long id = ++lastStatement;
    batches.add(
        """
        insert into statement (id, article_id, revision_id, topic_id, position, paragraph, sentence,
                               sentence_start, source_id, slots, embedding)
        overriding system value
        values (?, ?, ?, ?, ?, ?, ?, ?, (select id from source where slug = ?), ?::jsonb, ?)
        """,
        id,
        article,
        revision,
        topic,
        before.size(),
        before.size() / 3,
        sentence,
        start,
        speaker == null ? null : LargeTopicTrimmings.sourceSlug(speaker),
        json.writeValueAsString(statement),
        StoredVector.bytes(vector));
    return new Said(id, article, story, key, clause, at, quantity, speaker, vector);
  }

  private static String number(long key, Random random) {
    long number = 100 + Math.floorMod(key * 37, 800);
    return switch (random.nextInt(14)) {
      case 0, 1 -> "about " + number;
      case 2 -> "more than " + number;
      case 3 -> String.valueOf(number + 25);
      default -> String.valueOf(number);
    };
  }

  private static Quantity quantity(long key, String words, Span span) {
    BigDecimal number = new BigDecimal(words.replaceAll("\\D", ""));
    return new Quantity(
        span,
        words,
        LargeTopicWords.thing(key),
        null,
        QuantityKind.COUNT,
        number,
        words.startsWith("more") ? null : number,
        words.startsWith("about"),
        false,
        null);
  }

  private static @Nullable Attribution attribution(
      @Nullable String speaker, int start, Span content) {
    if (speaker == null) {
      return null;
    }
    Span name = new Span(start, start + speaker.length());
    return new Attribution(
        new Source(name, speaker, speaker, SourceType.PERSON),
        "said",
        new Span(name.end() + 1, name.end() + 5),
        List.of(content),
        List.of());
  }

  /** Writes what was made so far. */
  void flush() {
    batches.flush();
  }

  /** Matches and compares the statements of the story that was made last. */
  void compare(long story) {
    for (List<Said> same : ofStory.values()) {
      match(same, same.size());
      comparison.add(story, same);
    }
    ofStory = new TreeMap<>();
    trimmings.pairQuotations();
    batches.flush();
  }

  private void match(List<Said> same, int most) {
    for (int i = 0; i < same.size(); i++) {
      for (int j = i + 1; j < Math.min(same.size(), i + 1 + most); j++) {
        batches.add(
            "insert into statement_match (one_id, two_id, cosine) values (?, ?, ?)",
            same.get(i).id(),
            same.get(j).id(),
            (float) Embedder.cosine(same.get(i).vector(), same.get(j).vector()));
      }
    }
  }

  /** Compares the background, and lets sequences go on after the ids that were used. */
  void finish() {
    for (List<Said> same : background.values()) {
      match(same, NEXT);
      comparison.add(same.getFirst().story(), same);
    }
    batches.flush();
    sql.update(
        "insert into comparison (topic_id, requested, done, compared_at) values (?, 1, 1, now())",
        topic);
    for (String table :
        List.of("article", "revision", "statement", "claim", "figure", "quotation")) {
      sql.queryForObject(
          "select setval(pg_get_serial_sequence('%s', 'id'), max(id)) from %s"
              .formatted(table, table),
          Long.class);
    }
  }

  /** Rows that wait to be inserted, statement by statement. */
  static final class Batches {
    private static final int MOST = 2_000;

    private final JdbcTemplate sql;
    private final Map<String, List<Object[]>> waiting = new TreeMap<>();

    Batches(JdbcTemplate sql) {
      this.sql = sql;
    }

    void add(String insert, @Nullable Object... row) {
      List<Object[]> rows = waiting.computeIfAbsent(insert, none -> new ArrayList<>());
      rows.add(row);
      if (rows.size() >= MOST) {
        sql.batchUpdate(insert, rows);
        rows.clear();
      }
    }

    void flush() {
      waiting.forEach(
          (insert, rows) -> {
            if (!rows.isEmpty()) {
              sql.batchUpdate(insert, rows);
            }
          });
      waiting.clear();
    }
  }
}
