package org.variorum.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely two articles tell of one event: how near their headlines are, how alike their words,
 * how rare the rarest words that both use, and how much time lies between them. The first three are
 * weighed by a logistic regression over pairs of articles. Above 0 they go together.
 */
final class StoryLikeness {

  private static final double TITLE = 6.03;
  private static final double WORDS = 11.05;
  private static final double RAREST = 12.62 / 20;
  private static final double BIAS = -14.0;

  /** So many of the rarest shared words count: fewer are chance, more come with length. */
  private static final int RAREST_WORDS = 3;

  /** Within it time tells nothing: outlets take so long to report the same. */
  private static final double FREE_DAYS = 1;

  private static final double TIME = -2;

  private final WordRarity rarity;
  private final Map<Long, Profile> profiles = new HashMap<>();

  StoryLikeness(WordRarity rarity) {
    this.rarity = rarity;
  }

  /** Weighed words of an article. */
  private record Profile(Map<String, Double> weights, double length) {}

  /** The log-odds that both tell of one event. */
  double of(Member one, Member two) {
    return TITLE * titles(one, two) + words(one, two) + TIME * time(one, two) + BIAS;
  }

  private static double titles(Member one, Member two) {
    float[] left = one.title();
    float[] right = two.title();
    double cosine = 0;
    for (int i = 0; i < left.length; i++) {
      cosine += left[i] * right[i];
    }
    return cosine;
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
