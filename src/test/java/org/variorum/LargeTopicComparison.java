package org.variorum;

import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.variorum.LargeTopicRows.Batches;
import org.variorum.LargeTopicRows.Said;
import org.variorum.text.quantity.Quantity;

/** Writes the claim, and the figure, that statements of one fact make. */
final class LargeTopicComparison {

  private final Batches batches;
  private final long topic;
  private long lastClaim;
  private long lastFigure;

  LargeTopicComparison(JdbcTemplate sql, Batches batches, long topic) {
    this.batches = batches;
    this.topic = topic;
    this.lastClaim = last(sql, "claim");
    this.lastFigure = last(sql, "figure");
  }

  private static long last(JdbcTemplate sql, String table) {
    return Objects.requireNonNull(
        sql.queryForObject("select coalesce(max(id), 0) from " + table, Long.class));
  }

  /** What the statements of one fact give. */
  void add(long story, List<Said> same) {
    boolean counted = same.getFirst().number() != null;
    String usual = usual(same);
    boolean departs =
        counted && same.size() > 1 && same.stream().anyMatch(said -> isOther(said, usual));
    long claim = ++lastClaim;
    batches.add(
        """
        insert into claim (id, topic_id, story_id, text, articles, differs)
        overriding system value values (?, ?, ?, ?, ?, ?)
        """,
        claim,
        topic,
        story,
        same.getFirst().text(),
        (int) same.stream().map(Said::article).distinct().count(),
        departs);
    for (Said said : same) {
      batches.add(
          """
          insert into claim_statement (claim_id, statement_id, article_id, differs)
          values (?, ?, ?, array_remove(array[?], ''))
          """,
          claim,
          said.id(),
          said.article(),
          departs && isOther(said, usual) ? "how many" : "");
    }
    differ(claim, same);
    if (counted) {
      figure(story, claim, same, usual, departs);
    }
  }

  /** One that names its source, against one that does not. */
  private void differ(long claim, List<Said> same) {
    Said first = same.getFirst();
    if (first.speaker() != null) {
      same.stream()
          .filter(said -> said.speaker() == null)
          .findFirst()
          .ifPresent(
              bare ->
                  batches.add(
                      """
                      insert into claim_difference (claim_id, position, kind, one_statement,
                        one_article, one_words, two_statement, two_article, two_words)
                      values (?, 0, 'on whose word', ?, ?, ?, ?, ?, ?)
                      """,
                      claim,
                      first.id(),
                      first.article(),
                      Objects.requireNonNull(first.speaker()),
                      bare.id(),
                      bare.article(),
                      bare.text()));
    }
  }

  private void figure(long story, long claim, List<Said> same, String usual, boolean departs) {
    long figure = ++lastFigure;
    boolean vaguer = same.stream().anyMatch(said -> !number(said).text().equals(usual));
    batches.add(
        """
        insert into figure (id, topic_id, story_id, claim_id, counted, label, referent, kind,
                            outcome)
        overriding system value values (?, ?, ?, ?, ?, ?, ?, 'COUNT', ?)
        """,
        figure,
        topic,
        story,
        claim,
        number(same.getFirst()).counted(),
        "Number of " + number(same.getFirst()).counted() + "s",
        same.getFirst().text(),
        same.size() == 1 ? "SINGLE" : departs ? "DIFFERS" : vaguer ? "VAGUER" : "AGREE");
    for (Said said : same) {
      batches.add(
          """
          insert into figure_value (figure_id, statement_id, position, article_id, text, min, max,
                                    approximate, unknown, source, as_of)
          values (?, ?, 0, ?, ?, ?, ?, ?, false, ?, ?)
          """,
          figure,
          said.id(),
          said.article(),
          number(said).text(),
          number(said).min(),
          number(said).max(),
          number(said).approximate(),
          said.speaker(),
          Timestamp.from(said.at()));
    }
    outcomes(figure, same, usual);
  }

  private void outcomes(long figure, List<Said> same, String usual) {
    Said plain =
        same.stream().filter(said -> number(said).text().equals(usual)).findFirst().orElseThrow();
    int position = 0;
    for (boolean other : List.of(true, false)) {
      for (Said said : same) {
        if (!number(said).text().equals(usual) && isOther(said, usual) == other && position < 5) {
          batches.add(
              """
              insert into figure_outcome (figure_id, position, outcome, ground, one_article,
                                          one_text, two_article, two_text)
              values (?, ?, ?, ?, ?, ?, ?, ?)
              """,
              figure,
              position++,
              other ? "DIFFERS" : "VAGUER",
              other ? "APART" : "WIDER",
              plain.article(),
              usual,
              said.article(),
              number(said).text());
        }
      }
    }
  }

  private static Quantity number(Said said) {
    return Objects.requireNonNull(said.number());
  }

  /** The number that most give, as the first of them prints it. */
  private static String usual(List<Said> same) {
    if (same.getFirst().number() == null) {
      return "";
    }
    return same.stream()
        .map(said -> number(said).text())
        .filter(text -> Character.isDigit(text.charAt(0)))
        .findFirst()
        .orElseGet(() -> number(same.getFirst()).text());
  }

  private static boolean isOther(Said said, String usual) {
    return !number(said).text().endsWith(usual) && !usual.endsWith(number(said).text());
  }
}
