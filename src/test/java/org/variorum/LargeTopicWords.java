package org.variorum;

import java.util.Locale;
import java.util.Random;

/** Invented sentences, names and vectors; the same for the same numbers. */
final class LargeTopicWords {

  private static final int DIMENSIONS = 384;

  /** Two wordings of one fact are then at a cosine of about 0.85. */
  private static final double OWN = 0.4;

  private static final String[] PLACES = {
    "Hook",
    "Lagoon City",
    "Cape Morrow",
    "Dunmere",
    "Ostrand",
    "Veld Bay",
    "Norhaven",
    "Sill",
    "Marrow Point",
    "Kestrel",
    "Upper Quay",
    "Tern Island",
    "Brack",
    "Salt Ferry",
    "Gannet Rock",
    "Old Fathom"
  };
  private static final String[] BODIES = {
    "harbour council", "pilots' union", "fisheries office", "coast guard", "ferry company",
    "customs board", "salvage firm", "lighthouse trust", "dredging crew", "port authority",
    "town assembly", "shipowners' league"
  };
  private static final String[] DEEDS = {
    "inspected", "closed", "repaired", "counted", "approved", "postponed", "flooded", "sold",
    "rebuilt", "surveyed", "painted", "searched", "opened", "drained", "mapped", "guarded"
  };
  private static final String[] THINGS = {
    "barge",
    "crane",
    "buoy",
    "warehouse",
    "trawler",
    "jetty",
    "anchor",
    "cabin",
    "bollard",
    "container",
    "lifeboat",
    "slipway",
    "lantern",
    "ramp",
    "tanker",
    "net"
  };
  private static final String[] REST = {
    "along the northern quay before the spring tide", "while the inquiry into the strait went on",
    "despite a warning from the weather station", "as traders waited for the first crossing",
    "after three nights of storm over the shoals", "without telling the families on the mole",
    "in front of a crowd with banners and drums", "under the terms of the new agreement"
  };
  private static final String[] SPEAKERS = {
    "Tamsin Roe", "Odo Marsh", "Una Fells", "Piers Lowe", "Ines Quill", "Abel Strand"
  };

  private LargeTopicWords() {}

  static String outlet(int number) {
    return PLACES[number % PLACES.length]
        + " "
        + new String[] {"Courier", "Gazette", "Herald", "Post"}[number / PLACES.length];
  }

  static String headline(int story) {
    return "%s %s %s at %s"
        .formatted(
            capital(BODIES[story % BODIES.length]),
            DEEDS[story / 3 % DEEDS.length],
            THINGS[story / 5 % THINGS.length] + "s",
            PLACES[story / 7 % PLACES.length]);
  }

  static String slug(int story) {
    return headline(story).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + "-" + story;
  }

  static String speaker(int number) {
    return SPEAKERS[number % SPEAKERS.length];
  }

  static String thing(long key) {
    return pick(THINGS, key, 3);
  }

  static String deed(long key) {
    return pick(DEEDS, key, 2);
  }

  /** What articles quote of somebody in a story. */
  static String quotation(int story, boolean altered) {
    return "We will not let another %s leave %s until the %s"
        .formatted(
            altered ? "vessel" : THINGS[story % THINGS.length],
            PLACES[story % PLACES.length],
            pick(REST, story, 4));
  }

  /** A clause; the same key gives the same fact, the wording changes only its words. */
  static String clause(long key, int wording, String number) {
    String things = number.isEmpty() ? "the " + thing(key) : number + " " + thing(key) + "s";
    return switch (wording % 3) {
      case 0 ->
          "The %s %s %s at %s %s"
              .formatted(
                  pick(BODIES, key, 1),
                  deed(key),
                  things,
                  pick(PLACES, key, 5),
                  pick(REST, key, 4));
      case 1 ->
          "At %s the %s %s %s %s"
              .formatted(
                  pick(PLACES, key, 5),
                  pick(BODIES, key, 1),
                  deed(key),
                  things,
                  pick(REST, key, 4));
      default ->
          "%s, the %s of %s %s %s"
              .formatted(
                  capital(pick(REST, key, 4)),
                  pick(BODIES, key, 1),
                  pick(PLACES, key, 5),
                  deed(key),
                  things);
    };
  }

  /** The unit vector of a wording of a fact. */
  static float[] vector(long key, int wording) {
    Random fact = new Random(key * 7919 + 13);
    Random own = new Random(key * 104_729 + wording + 1);
    double[] sum = new double[DIMENSIONS];
    double square = 0;
    for (int i = 0; i < DIMENSIONS; i++) {
      sum[i] = fact.nextGaussian() + OWN * own.nextGaussian();
      square += sum[i] * sum[i];
    }
    float[] vector = new float[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] = (float) (sum[i] / Math.sqrt(square));
    }
    return vector;
  }

  private static String pick(String[] words, long key, int salt) {
    return words[new Random(key * 31 + salt).nextInt(words.length)];
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
