package org.variorum.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.text.encoder.Embedder;

/**
 * How likely two articles tell of one event: how near their headlines are, how alike their words,
 * how rare the rarest words that both use, and how much time lies between them. The first three are
 * weighed by a logistic regression over pairs of articles. One that says much of what the other
 * says was made from it, or both from a third, and tells of the same event whatever its words.
 * Above 0 they go together.
 */
final class StoryLikeness {

  private static final double TITLE = 7.2;
  private static final double WORDS = 10.7;
  private static final double RAREST = 12.2 / 20;
  private static final double BIAS = -13.8;

  /** So many of the rarest shared words count: fewer are chance, more come with length. */
  private static final int RAREST_WORDS = 3;

  /** Within it time tells nothing: outlets take so long to report the same. */
  private static final double FREE_DAYS = 1;

  private static final double TIME = -2;

  private static final double SHARED = 15;

  /** Independent reports of one event share up to this much of the shorter one's statements. */
  private static final double SHARED_BY_CHANCE = 0.25;

  private static final double SAME_STATEMENT = 0.78;

  /** Below it nothing that is shared would bring two together. */
  private static final double HOPELESS = -SHARED * (1 - SHARED_BY_CHANCE);

  private final WordRarity rarity;
  private final Map<Long, Profile> profiles = new HashMap<>();

  StoryLikeness(WordRarity rarity) {
    this.rarity = rarity;
  }

  /** Weighed words of an article. */
  private record Profile(Map<String, Double> weights, double length) {}

  /** The log-odds that both tell of one event. */
  double of(Member one, Member two) {
    double odds = TITLE * titles(one, two) + words(one, two) + TIME * time(one, two) + BIAS;
    return odds <= HOPELESS ? odds : odds + SHARED * shared(one, two);
  }

  /** How much more of the shorter one's statements the other makes as well than by chance. */
  private static double shared(Member one, Member two) {
    List<float[]> left = one.statements().get();
    List<float[]> right = two.statements().get();
    List<float[]> shorter = left.size() <= right.size() ? left : right;
    List<float[]> longer = shorter == left ? right : left;
    long said =
        shorter.stream()
            .filter(
                statement ->
                    longer.stream()
                        .anyMatch(other -> Embedder.cosine(statement, other) >= SAME_STATEMENT))
            .count();
    double share = shorter.isEmpty() ? 0 : (double) said / shorter.size();
    return Math.max(0, share - SHARED_BY_CHANCE);
  }

  private static double titles(Member one, Member two) {
    return Embedder.cosine(one.title(), two.title());
  }

  private double words(Member one, Member two) {
    Profile left = profile(one);
    Profile right = profile(two);
    boolean leftIsShorter = left.weights().size() <= right.weights().size();
    Map<String, Double> shorter = (leftIsShorter ? left : right).weights();
    Map<String, Double> longer = (leftIsShorter ? right : left).weights();
    double product = 0;
    List<Double> shared = new ArrayList<>();
    for (Map.Entry<String, Double> word : shorter.entrySet()) {
      Double other = longer.get(word.getKey());
      if (other != null) {
        product += word.getValue() * other;
        shared.add(rarity.of(word.getKey()));
      }
    }
    double lengths = left.length() * right.length();
    double rarest =
        shared.stream()
            .sorted(Comparator.reverseOrder())
            .limit(RAREST_WORDS)
            .mapToDouble(Double::doubleValue)
            .sum();
    return WORDS * (lengths == 0 ? 0 : product / lengths) + RAREST * rarest;
  }

  private static double time(Member one, Member two) {
    double days = Duration.between(one.time(), two.time()).abs().toSeconds() / 86_400.0;
    return Math.log(Math.max(1, days / FREE_DAYS));
  }

  private Profile profile(Member member) {
    return profiles.computeIfAbsent(member.articleId(), id -> weigh(member));
  }

  private Profile weigh(Member member) {
    Map<String, Double> weights = new HashMap<>();
    double squares = 0;
    for (String word : member.words().keySet()) {
      double weight = rarity.weight(word, member);
      weights.put(word, weight);
      squares += weight * weight;
    }
    return new Profile(weights, Math.sqrt(squares));
  }
}
