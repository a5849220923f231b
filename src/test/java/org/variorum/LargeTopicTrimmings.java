package org.variorum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.variorum.LargeTopicRows.Batches;
import org.variorum.LargeTopicRows.Said;

/** Writes what other rooms read in the articles of a {@link LargeTopic}. */
final class LargeTopicTrimmings {

  private static final int QUOTING = 3;
  private static final int CREDITING = 3;
  private static final int COPYING = 5;
  private static final String[] NAMES = {"strait dispute", "harbour war", "the standoff"};

  private final Batches batches;
  private final long topic;
  private long lastQuotation;
  private long first;
  private List<Long> quotations = new ArrayList<>();

  LargeTopicTrimmings(JdbcTemplate sql, Batches batches, long topic) {
    this.batches = batches;
    this.topic = topic;
    this.lastQuotation =
        Objects.requireNonNull(
            sql.queryForObject("select coalesce(max(id), 0) from quotation", Long.class));
    for (int i = 0; i < 6; i++) {
      String name = LargeTopicWords.speaker(i);
      sql.update(
          "insert into source (slug, name, type) values (?, ?, 'PERSON') on conflict do nothing",
          sourceSlug(name),
          name);
    }
  }

  static String sourceSlug(String name) {
    return "person-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  void add(int story, int number, long article, int outlet, List<Said> said) {
    if (number == 0) {
      first = article;
      batches.add(
          """
          insert into own_report (article_id, relation, evidence, statement_id)
          values (?, 'OBTAINED', ?, ?)
          """,
          article,
          said.getFirst().text(),
          said.getFirst().id());
    } else if (number % CREDITING == 0) {
      batches.add(
          """
          insert into credit (article_id, outlet, relation, evidence, statement_id)
          values (?, ?, ?, ?, ?)
          """,
          article,
          LargeTopicWords.outlet((story * 7) % 60),
          number % 2 == 0 ? "FIRST_REPORTED" : "REPORTED",
          said.getFirst().text(),
          said.getFirst().id());
    } else if (number % COPYING == 1) {
      copy(number, article);
    }
    if (number % QUOTING == 0) {
      quote(story, number, article, said.getFirst());
    }
    word(number, article, outlet, said);
  }

  private void copy(int number, long article) {
    batches.add(
        "insert into copy (article_id, of_id, topic_id, kind, overlap, direction)"
            + " values (?, ?, ?, ?, ?, 'published later')",
        article,
        first,
        topic,
        number % 2 == 0 ? "SPUN" : "EDITED",
        0.6f);
    if (number % 2 == 0) {
      batches.add(
          "insert into substitution values (?, ?, 0, 'coastal association', 'coast guard')",
          article,
          first);
    }
  }

  private void quote(int story, int number, long article, Said said) {
    long id = ++lastQuotation;
    batches.add(
        """
        insert into quotation (id, topic_id, article_id, statement_id, position, text, source,
                               shingles)
        overriding system value values (?, ?, ?, ?, 0, ?, ?, '{}')
        """,
        id,
        topic,
        article,
        said.id(),
        LargeTopicWords.quotation(story, number % 4 == 3),
        LargeTopicWords.speaker(story));
    quotations.add(id);
  }

  /** All articles of a story quote the same words. */
  void pairQuotations() {
    for (int i = 0; i < quotations.size(); i++) {
      for (int j = i + 1; j < quotations.size(); j++) {
        batches.add(
            "insert into quotation_pair values (?, ?)", quotations.get(i), quotations.get(j));
      }
    }
    quotations = new ArrayList<>();
  }

  private void word(int number, long article, int outlet, List<Said> said) {
    batches.add(
        """
        insert into wording_use (topic_id, article_id, kind, referent, text, count, statement_id)
        values (?, ?, 'CONFLICT', 'the conflict', ?, ?, ?)
        """,
        topic,
        article,
        NAMES[outlet % NAMES.length],
        1 + number % 4,
        said.getFirst().id());
    if (number % 4 == 0) {
      batches.add(
          """
          insert into wording_use (topic_id, article_id, kind, referent, text, count, statement_id)
          values (?, ?, 'SCARE_QUOTE', 'safe', 'safe', 1, ?)
          """,
          topic,
          article,
          said.getLast().id());
    }
    StringBuilder words = new StringBuilder("{");
    for (int i = 0; i < said.size(); i++) {
      String thing = LargeTopicWords.thing(said.get(i).key());
      if (words.indexOf("\"" + thing + "\"") < 0) {
        words
            .append(words.length() > 1 ? "," : "")
            .append(
                "\"%s\":{\"count\":%d,\"statement\":%d}"
                    .formatted(thing, 1 + i % 5, said.get(i).id()));
      }
    }
    batches.add(
        "insert into article_words (article_id, words) values (?, ?::jsonb)",
        article,
        words.append('}').toString());
  }
}
