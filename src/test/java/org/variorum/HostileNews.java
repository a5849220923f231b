package org.variorum;

import java.math.BigDecimal;
import java.util.List;
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
 * A topic of which every name, headline, sentence, address and note is hostile, as if whoever wrote
 * them knew each table: for each text, a story of two articles that two outlets tell with different
 * numbers.
 */
final class HostileNews {

  /** Stands for the hostile text, as a whole string. */
  private static final String PLACE = "@@";

  private final JdbcClient jdbc;

  /** Fills an empty database; {@code addresses} are for fields that hold an address. */
  HostileNews(JdbcClient jdbc, JsonMapper json, List<String> texts, List<String> addresses) {
    this.jdbc = jdbc;
    jdbc.sql("create table hostile (n integer primary key, words text, link text, topic bigint)")
        .update();
    for (int n = 0; n < texts.size(); n++) {
      jdbc.sql("insert into hostile values (?, ?, ?)")
          .params(n + 1, texts.get(n), addresses.get(n % addresses.size()))
          .update();
    }
    topicsAndOutlets();
    articles();
    statements(json.writeValueAsString(statement()));
    comparison();
    provenance();
    curation();
    harvest();
  }

  private void topicsAndOutlets() {
    run(
        """
        insert into topic (slug, name, description, rule_any, rule_none)
        select 't' || n, words, words, array[words], array[words] from hostile
        """,
        "update hostile set topic = t.id from topic t where t.slug = 't1'",
        // one topic has all stories, so that its page shows all; the others have one each
        "update hostile h set topic = t.id from topic t where h.n > 8 and t.slug = 't' || h.n",
        """
        insert into outlet (slug, name, home, country, language)
        select 'one' || n, words, link, words, words from hostile
        union all select 'two' || n, words, link, words, words from hostile
        """,
        """
        insert into feed (outlet_id, address, title, state, retired_reason)
        select o.id, link || n, words, case when n % 2 = 0 then 'ACTIVE' else 'RETIRED' end, words
        from hostile join outlet o on o.slug = 'one' || n
        """);
  }

  private void articles() {
    run(
        """
        insert into article (outlet_id, topic_id, address, url, reference, published_at, first_seen_at, revision)
        select o.id, h.topic, o.slug || link, link, words,
               timestamptz '2024-03-05 10:00Z' + n * interval '1 minute', now(), 2
        from hostile h join outlet o on o.slug in ('one' || n, 'two' || n)
        """,
        """
        insert into revision (article_id, number, title, authors, language, text, taken_at, kind, changes)
        select a.id, v, reference, array[reference, reference], reference,
               reference || E'\\nThe second paragraph of ' || v || E'.\\n' || reference, now(),
               case when v = 2 then 'SUBSTANTIVE' end, array[reference]
        from article a cross join generate_series(1, 2) v
        """,
        """
        insert into revision_link select id, 0, 3, a.url from revision r
        join (select id as article, url from article) a on a.article = r.article_id
        """,
        "insert into withdrawal select id, now(), reference from article where id % 5 = 0",
        "insert into story (slug, topic_id, title) select 's' || n, topic, words from hostile",
        """
        insert into story_article (article_id, story_id)
        select a.id, s.id from article a join hostile h on h.words = a.reference
        join story s on s.slug = 's' || h.n
        """);
  }

  private static Statement statement() {
    Source source = new Source(new Span(0, 0), PLACE, PLACE, SourceType.PERSON);
    return new Statement(
        new Span(0, 0),
        PLACE,
        new Attribution(source, PLACE, new Span(0, 0), List.of(), List.of(source)),
        List.of(
            new Quantity(
                new Span(0, 0),
                PLACE,
                PLACE,
                PLACE,
                QuantityKind.COUNT,
                BigDecimal.TEN,
                null,
                false,
                false,
                PLACE)),
        List.of(),
        List.of(),
        List.of(PLACE),
        List.of(PLACE),
        false,
        false,
        Modality.FACT,
        null,
        null,
        null);
  }

  private void statements(String slots) {
    run("insert into source (slug, name, type) select 'p' || n, words, 'PERSON' from hostile");
    jdbc.sql(
            """
            insert into statement (article_id, revision_id, topic_id, position, paragraph, sentence,
                                   sentence_start, source_id, slots, embedding)
            select a.id, r.id, a.topic_id, 0, 0, h.words, 0, p.id,
                   replace(?, '"@@"', to_json(h.words)::text)::jsonb, '\\x0000803f'
            from article a join revision r on r.article_id = a.id and r.number = 2
            join hostile h on h.words = a.reference join source p on p.slug = 'p' || h.n
            """)
        .param(slots)
        .update();
    run(
        """
        insert into quotation (topic_id, article_id, statement_id, position, text, source, shingles)
        select topic_id, article_id, id, 0, sentence || case when article_id % 2 = 0 then ' this' else ' that' end,
               sentence, '{}' from statement
        """,
        """
        insert into quotation_pair select min(id), max(id) from quotation group by source
        """,
        """
        insert into wording_use (topic_id, article_id, kind, referent, text, count, statement_id)
        select topic_id, article_id, k.kind, sentence, sentence, 3, id
        from statement, (values ('REFERENT'), ('LABEL'), ('SCARE_QUOTE')) k (kind)
        """,
        "insert into article_words select article_id, jsonb_build_object(sentence, jsonb_build_object('count', 9, 'statement', id)) from statement");
  }

  private void comparison() {
    run(
        """
        insert into claim (topic_id, story_id, text, articles, differs)
        select topic_id, id, title, 2, true from story
        """,
        """
        insert into claim_statement select c.id, s.id, s.article_id, array[c.text]
        from claim c join statement s on s.sentence = c.text
        """,
        """
        insert into claim_difference
        select claim_id, 0, 'who', min(statement_id), min(article_id), min(differs[1]),
               max(statement_id), max(article_id), max(differs[1]), min(differs[1])
        from claim_statement group by claim_id
        """,
        """
        insert into figure (topic_id, story_id, claim_id, counted, label, referent, kind, outcome)
        select topic_id, story_id, id, text, text, text, 'COUNT', 'DIFFERS' from claim
        """,
        """
        insert into figure_value
        select f.id, s.id, 0, s.article_id, f.label, 10 + s.article_id % 2, null, false, false, f.label, now()
        from figure f join statement s on s.sentence = f.label
        """,
        """
        insert into figure_outcome
        select figure_id, 0, 'DIFFERS', min(article_id), min(text), max(article_id), max(text), 'APART'
        from figure_value group by figure_id
        """,
        """
        insert into sighting (topic_id, story_id, kind, respect, subject, place, first_seen, changed_at)
        select topic_id, story_id, 'CONFLICT', 'how many', label, 'f' || id, now(), now() from figure
        """,
        """
        insert into sighting_side
        select i.id, row_number() over (partition by i.id), s.article_id, s.id, s.sentence, s.id % 2 = 0
        from sighting i join statement s on s.sentence = i.subject
        """,
        "insert into comparison (topic_id, requested, done, compared_at) select id, 1, 1, now() from topic");
  }

  private void provenance() {
    run(
        """
        insert into credit (article_id, outlet, relation, evidence, statement_id)
        select article_id, sentence, 'TOLD', sentence, id from statement
        """,
        """
        insert into copy select max(a.id), min(a.id), a.topic_id, 'SPUN', 0.61, a.reference
        from article a group by a.topic_id, a.reference
        """,
        "insert into substitution select article_id, of_id, 0, direction, direction from copy",
        "insert into own_report select article_id, 'TOLD', sentence, id from statement");
  }

  private void curation() {
    run(
        """
        insert into decision (topic_id, subject, subject_id, kind, said, decided_by, decided_at, reason)
        select topic_id, 'STORY', id, 'RELABEL', title, title, now(), title from story
        union all select topic_id, 'CLAIM', id, 'RELABEL', text, text, now(), text from claim
        union all select topic_id, 'FIGURE', id, 'RELABEL', label, label, now(), label from figure
        """,
        "insert into decision_withdrawal select id, said, now(), said from decision where subject = 'STORY'",
        "insert into decision_doubt select id, said, now() from decision where subject <> 'STORY'",
        """
        insert into alert (kind, subject, about, detail, begun_at)
        select 'feed-failing', words, words, words, now() from hostile
        """,
        "insert into audit_entry (at, actor, deed, about, address) select now(), words, words, words, words from hostile",
        """
        insert into invitation (token_hash, role, note, invited_by, created_at, expires_at)
        select decode(md5(words), 'hex'), 'CURATOR', words, words, now(), now() + interval '1 day' from hostile
        """,
        """
        insert into api_token (name, token_hash, created_by)
        select words, decode(md5(words), 'hex'), words from hostile
        """,
        """
        insert into account (name, password_hash, role, created_at, public_name)
        select words, words, 'CURATOR', now(), words from hostile
        """);
  }

  private void harvest() {
    run(
        "insert into host (origin, failures) select link || n, 3 from hostile",
        """
        insert into feed_watch (feed_id, host_id, due_at, rhythm_millis, failures)
        select f.id, h.id, now() + interval '1 day', 1000, 3 from feed f join host h on h.origin = f.address
        """,
        """
        insert into fetch_log (at, host_id, feed_id, outlet_id, purpose, address, outcome, status, detail, millis, bytes)
        select now(), w.host_id, f.id, f.outlet_id, 'FEED', f.address, 'NO_FEED', 200, f.title, 1, 1
        from feed f join feed_watch w on w.feed_id = f.id
        """,
        """
        insert into outlet_inquiry (address, state, asked_at, reason, steps, preview)
        select words, 'FOUND', now(), words, array[words], jsonb_build_object(
          'finding', jsonb_build_object('name', words, 'home', 'javascript:hit(' || n || ')', 'country', words, 'language', words,
            'feeds', jsonb_build_array(jsonb_build_object('address', 'javascript:hit(' || n || ')', 'title', words, 'listing', false,
              'reason', words, 'titles', jsonb_build_array(words)))),
          'articles', jsonb_build_array(jsonb_build_object('address', link, 'title', words, 'published', null,
            'beginning', words, 'words', 3, 'refusal', words, 'topics', jsonb_build_array(jsonb_build_object(
              'topic', words, 'belongs', false, 'found', jsonb_build_array(words),
              'missing', jsonb_build_array(words), 'forbidden', jsonb_build_array(words))))))
        from hostile
        """);
  }

  private void run(String... statements) {
    for (String sql : statements) {
      jdbc.sql(sql).update();
    }
  }
}
