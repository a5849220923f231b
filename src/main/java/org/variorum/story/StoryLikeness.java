package org.variorum.story;

import java.time.Instant;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.article.Article;
import org.variorum.statement.KeptStatement;
import org.variorum.text.Embedder;

/**
 * How likely two articles tell of one event: how near their openings are, how much of the shorter
 * one the other says as well, and how many of their distinctive words they share. The three are
 * weighed by a logistic regression over pairs of articles; 0 stands for even odds.
 */
final class StoryLikeness {

  /**
   * From here on an article joins a story: a little above even odds, since a wrong join is worse.
   */
  static final double THRESHOLD = 0.25;

  /** How much the least like member counts beside the average, so that a story can't drift. */
  private static final double LEAST = 0.3;

  private static final double OPENING = 14.9;
  private static final double OVERLAP = 5.8;
  private static final double WORDS = 28.0;
  private static final double BIAS = -16.4;

  /** An event's news stands in the first sentences. */
  private static final int OPENING_STATEMENTS = 3;

  private static final double SAME_STATEMENT = 0.78;

  private final Map<String, Integer> documentFrequency = new HashMap<>();
  private final int documents;

  /** Weighs words by how few of {@code known} use them. */
  StoryLikeness(Stream<Member> known) {
    List<Member> all = known.toList();
    all.forEach(
        member ->
            member
                .termCounts()
                .keySet()
                .forEach(term -> documentFrequency.merge(term, 1, Integer::sum)));
    documents = all.size();
  }

  /** An article as far as its story goes. */
  record Member(
      long articleId,
      Instant time,
      List<KeptStatement> statements,
      Map<String, Integer> termCounts) {

    static Member of(Article article, List<KeptStatement> statements) {
      Map<String, Integer> counts = new HashMap<>();
      for (KeptStatement statement : statements) {
        statement.statement().terms().forEach(term -> counts.merge(term, 1, Integer::sum));
      }
      return new Member(article.id(), article.time(), statements, counts);
    }
  }

  /** The log-odds that an article tells of a story's event, from those of its members. */
  static double ofStory(DoubleSummaryStatistics members) {
    return (1 - LEAST) * members.getAverage() + LEAST * members.getMin();
  }

  /** The log-odds that both tell of one event. */
  double of(Member one, Member two) {
    if (one.statements().isEmpty() || two.statements().isEmpty()) {
      return Double.NEGATIVE_INFINITY;
    }
    return OPENING * opening(one, two)
        + OVERLAP * overlap(one, two)
        + WORDS * sharedWords(one, two)
        + BIAS;
  }

  private static double opening(Member one, Member two) {
    return openingOf(one)
        .mapToDouble(statement -> nearest(statement, openingOf(two)))
        .max()
        .orElse(0);
  }

  private static Stream<KeptStatement> openingOf(Member member) {
    return member.statements().stream().limit(OPENING_STATEMENTS);
  }

  /** Share of the shorter article's statements that the other says as well. */
  private static double overlap(Member one, Member two) {
    boolean firstIsShorter = one.statements().size() <= two.statements().size();
    List<KeptStatement> shorter = (firstIsShorter ? one : two).statements();
    List<KeptStatement> longer = (firstIsShorter ? two : one).statements();
    long said =
        shorter.stream()
            .filter(statement -> nearest(statement, longer.stream()) >= SAME_STATEMENT)
            .count();
    return (double) said / shorter.size();
  }

  private static double nearest(KeptStatement statement, Stream<KeptStatement> others) {
    return others
        .mapToDouble(other -> Embedder.cosine(statement.embedding(), other.embedding()))
        .max()
        .orElse(0);
  }

  /** The cosine of the two articles' words, weighed by frequency here and rarity elsewhere. */
  private double sharedWords(Member one, Member two) {
    double shared = 0;
    for (String term : one.termCounts().keySet()) {
      if (two.termCounts().containsKey(term)) {
        shared += weight(term, one) * weight(term, two);
      }
    }
    double lengths = length(one) * length(two);
    return lengths == 0 ? 0 : shared / lengths;
  }

  private double length(Member member) {
    double sum = 0;
    for (String term : member.termCounts().keySet()) {
      double weight = weight(term, member);
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }

  private double weight(String term, Member member) {
    double rarity = Math.log((documents + 1.0) / documentFrequency.getOrDefault(term, 1));
    return (1 + Math.log(member.termCounts().getOrDefault(term, 1))) * rarity;
  }
}
