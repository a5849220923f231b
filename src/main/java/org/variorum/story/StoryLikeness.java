package org.variorum.story;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.article.Article;
import org.variorum.statement.KeptStatement;
import org.variorum.text.Embedder;

/**
 * How likely two articles tell of one event: how much of the shorter one says what the other says,
 * how near their openings are, and how many of their distinctive words they share.
 */
final class StoryLikeness {

  /** At and above it two articles are of one story; tuned on the clusters named in the docs. */
  static final double THRESHOLD = 0.5;

  private static final double SAME_STATEMENT = 0.78;
  private static final int OPENING = 3;
  private static final Duration FAR = Duration.ofDays(7);

  private final Map<String, Integer> documentFrequency = new HashMap<>();
  private final int documents;

  /** Weighs words by how few of {@code known} use them. */
  StoryLikeness(Stream<Member> known) {
    List<Member> all = known.toList();
    all.forEach(
        member -> member.terms().forEach(term -> documentFrequency.merge(term, 1, Integer::sum)));
    documents = all.size();
  }

  /** An article as far as its story goes. */
  record Member(long articleId, Instant time, List<KeptStatement> statements, Set<String> terms) {

    static Member of(Article article, List<KeptStatement> statements) {
      Set<String> terms = new TreeSet<>();
      statements.forEach(statement -> terms.addAll(statement.statement().terms()));
      return new Member(article.id(), article.time(), statements, terms);
    }
  }

  double of(Member one, Member two) {
    if (one.statements().isEmpty() || two.statements().isEmpty()) {
      return 0;
    }
    double score =
        0.4 * overlap(one, two) + 0.3 * opening(one, two) + 0.3 * distinctiveTerms(one, two);
    return Duration.between(one.time(), two.time()).abs().compareTo(FAR) > 0 ? score / 2 : score;
  }

  /** Share of the shorter article's statements that the other says as well. */
  double overlap(Member one, Member two) {
    boolean firstIsShorter = one.statements().size() <= two.statements().size();
    Member shorter = firstIsShorter ? one : two;
    Member longer = firstIsShorter ? two : one;
    long said =
        shorter.statements().stream()
            .filter(
                statement ->
                    longer.statements().stream()
                        .anyMatch(
                            other ->
                                Embedder.cosine(statement.embedding(), other.embedding())
                                    >= SAME_STATEMENT))
            .count();
    return (double) said / shorter.statements().size();
  }

  double opening(Member one, Member two) {
    return openingOf(one)
        .mapToDouble(
            a ->
                openingOf(two)
                    .mapToDouble(b -> Embedder.cosine(a.embedding(), b.embedding()))
                    .max()
                    .orElse(0))
        .max()
        .orElse(0);
  }

  private static Stream<KeptStatement> openingOf(Member member) {
    return member.statements().stream().limit(OPENING);
  }

  double distinctiveTerms(Member one, Member two) {
    double shared = 0;
    double all = 0;
    Set<String> union = new TreeSet<>(one.terms());
    union.addAll(two.terms());
    for (String term : union) {
      double weight = Math.log((documents + 1.0) / documentFrequency.getOrDefault(term, 1));
      all += weight;
      if (one.terms().contains(term) && two.terms().contains(term)) {
        shared += weight;
      }
    }
    return all == 0 ? 0 : shared / all;
  }
}
