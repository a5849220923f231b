package org.variorum;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.text.Statement;
import org.variorum.text.assertion.Modality;
import org.variorum.text.language.Span;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;
import org.variorum.text.speech.Attribution;
import org.variorum.text.speech.Source;
import org.variorum.text.speech.SourceType;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small topic as the analysis would leave it in the database: three outlets tell of a letter by
 * dockers, two give another number of signers, and one took over the wire's text. Its ids differ
 * from run to run; ask for what it names.
 */
public final class HarbourNews {

  public static final String TOPIC = "harbour";
  public static final String STORY = "dockers-letter";
  public static final String LONE_STORY = "dockers-return";

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final long topic;

  public final long courier;
  public final long wire;
  public final long gazette;
  public final long claim;
  public final long figure;
  public final long saidByCourier;
  public final long saidByWire;

  /** Fills an empty database. */
  public HarbourNews(JdbcClient jdbc, JsonMapper json, String hostileTitle) {
    this.jdbc = jdbc;
    this.json = json;
    topic =
        id(
            "insert into topic (slug, name, description) values (?, ?, ?) returning id",
            TOPIC,
            "The harbour",
            "How outlets told of the dockers’ letter.");
    courier =
        article("Harbour Courier", false, "https://courier.example/letter", hostileTitle, "10:00");
    wire = article("North Wire", true, "https://wire.example/letter", "Letter grows", "11:00");
    gazette = article("Old Gazette", false, "javascript:alert(1)", "Dockers write", "12:00");
    long later =
        article("Old Gazette", false, "https://gazette.example/back", "Dockers return", "20:00");
    long story = story(STORY, hostileTitle, courier, wire, gazette);
    story(LONE_STORY, "Dockers return", later);
    saidByCourier =
        statement(courier, "Forty dockers signed the letter, a clerk said.", "Forty", 40);
    saidByWire = statement(wire, "Sixty dockers signed the letter, a clerk said.", "Sixty", 60);
    claim =
        id(
            """
            insert into claim (topic_id, story_id, text, articles, differs)
            values (?, ?, 'Forty dockers signed the letter', 2, true) returning id
            """,
            topic,
            story);
    run("insert into claim_statement values (?, ?, ?, '{}')", claim, saidByCourier, courier);
    run("insert into claim_statement values (?, ?, ?, '{how many}')", claim, saidByWire, wire);
    figure =
        id(
            """
            insert into figure (topic_id, story_id, claim_id, counted, label, referent, kind,
                                outcome)
            values (?, ?, ?, 'docker', 'Dockers who signed the letter', 'Forty dockers signed the letter', 'COUNT', 'DIFFERS')
            returning id
            """,
            topic,
            story,
            claim);
    value(saidByCourier, courier, "Forty", 40, "10:00");
    value(saidByWire, wire, "Sixty", 60, "11:00");
    run(
        "insert into figure_outcome values (?, 0, 'DIFFERS', ?, 'Forty', ?, 'Sixty', 'APART')",
        figure,
        courier,
        wire);
    run(
        """
        insert into credit (article_id, outlet, relation, evidence)
        values (?, 'North Wire', 'TOLD', 'A clerk told North Wire so.')
        """,
        courier);
    run("insert into copy values (?, ?, ?, 'SPUN', 0.61, 'published later')", gazette, wire, topic);
    run("insert into substitution values (?, ?, 0, 'missive', 'letter')", gazette, wire);
    long calm = quotation(courier, saidByCourier, "We will not load another ship this week");
    long changed = quotation(wire, saidByWire, "We will not load another vessel this week");
    run("insert into quotation_pair values (?, ?)", calm, changed);
    run(
        """
        insert into wording_use (topic_id, article_id, kind, referent, text, count)
        values (?, ?, 'CONFLICT', 'the conflict', 'harbour dispute', 3),
               (?, ?, 'SCARE_QUOTE', 'peaceful', 'peaceful', 1)
        """,
        topic,
        courier,
        topic,
        wire);
    run(
        "insert into comparison (topic_id, requested, done, compared_at) values (?, 1, 1, ?)",
        topic,
        Timestamp.from(Instant.parse("2024-03-05T12:30:00Z")));
  }

  private long article(String outlet, boolean sample, String url, String title, String hour) {
    long outletId =
        jdbc.sql("select id from outlet where name = ?")
            .param(outlet)
            .query(Long.class)
            .optional()
            .orElseGet(
                () ->
                    id(
                        "insert into outlet (slug, name, sample) values (?, ?, ?) returning id",
                        outlet.toLowerCase(Locale.ROOT).replace(' ', '-'),
                        outlet,
                        sample));
    long id =
        id(
            """
            insert into article (outlet_id, topic_id, address, url, published_at, first_seen_at, revision)
            values (?, ?, ?, ?, ?, now(), 1) returning id
            """,
            outletId,
            topic,
            url,
            url,
            Timestamp.from(Instant.parse("2024-03-05T" + hour + ":00Z")));
    run(
        """
        insert into revision (article_id, number, title, authors, language, text, taken_at)
        values (?, 1, ?, '{Ada Quay}', 'en', ?, now())
        """,
        id,
        title,
        "The whole text of this article.\nIts second paragraph.");
    return id;
  }

  private long story(String slug, String title, long... articles) {
    long story =
        id(
            "insert into story (slug, topic_id, title) values (?, ?, ?) returning id",
            slug,
            topic,
            title);
    for (long article : articles) {
      run("insert into story_article values (?, ?)", article, story);
    }
    return story;
  }

  private long statement(long article, String sentence, String number, int value) {
    String clause = sentence.substring(0, sentence.indexOf(','));
    Source clerk = new Source(new Span(0, 0), "a clerk", "a clerk", SourceType.ANONYMOUS);
    Statement statement =
        new Statement(
            new Span(0, clause.length()),
            clause,
            new Attribution(clerk, "said", new Span(0, 0), List.of(), List.of()),
            List.of(
                new Quantity(
                    new Span(0, number.length()),
                    number,
                    "docker",
                    "sign",
                    QuantityKind.COUNT,
                    BigDecimal.valueOf(value),
                    null,
                    false,
                    false,
                    null)),
            List.of(),
            List.of(),
            List.of(),
            List.of("docker", "sign", "letter"),
            false,
            false,
            Modality.FACT,
            null,
            null,
            null);
    return id(
        """
        insert into statement (article_id, revision_id, topic_id, position, paragraph, sentence,
                               sentence_start, slots, embedding)
        select ?, r.id, ?, 0, 0, ?, 0, ?::jsonb, '\\x0000803f' from revision r where r.article_id = ?
        returning id
        """,
        article,
        topic,
        sentence,
        json.writeValueAsString(statement),
        article);
  }

  private long quotation(long article, long statement, String text) {
    return id(
        """
        insert into quotation (topic_id, article_id, statement_id, position, text, source, shingles)
        values (?, ?, ?, 0, ?, 'a clerk', '{}') returning id
        """,
        topic,
        article,
        statement,
        text);
  }

  private void value(long statement, long article, String text, int number, String hour) {
    run(
        "insert into figure_value values (?, ?, 0, ?, ?, ?, null, false, false, 'a clerk', ?)",
        figure,
        statement,
        article,
        text,
        number,
        Timestamp.from(Instant.parse("2024-03-05T" + hour + ":00Z")));
  }

  private long id(String sql, Object... parameters) {
    return jdbc.sql(sql).params(parameters).query(Long.class).single();
  }

  private void run(String sql, Object... parameters) {
    jdbc.sql(sql).params(parameters).update();
  }
}
