package org.variorum.reader.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.chronicle.Side;
import org.variorum.chronicle.Sighting;
import org.variorum.chronicle.SightingKind;
import org.variorum.reader.parts.Excerpt;
import org.variorum.reader.parts.Moment;
import org.variorum.reader.parts.Publications;
import org.variorum.story.Story;

/**
 * A disagreement as a line of a front.
 *
 * @param explanation key of the message that says it, with four places: who, what, who else, what
 */
record Seen(
    Sighting sighting,
    Story story,
    String explanation,
    String one,
    String oneWords,
    String two,
    String twoWords) {

  private static final String HOW_MANY = "how many";
  private static final int FEW = 2;

  static Seen of(Sighting sighting, Story story, Publications publications) {
    return new Seen(
        sighting,
        story,
        explanation(sighting),
        names(sighting, false, publications),
        words(sighting, false),
        names(sighting, true, publications),
        words(sighting, true));
  }

  /** The articles that its line names. */
  static List<Long> articlesOf(Sighting sighting) {
    return sighting.sides().stream().map(Side::articleId).distinct().toList();
  }

  public String subject() {
    return Excerpt.of(sighting.subject(), Excerpt.ROW);
  }

  /** Its place on the story's page. */
  public String place() {
    return "/stories/" + story.slug() + "#" + sighting.place();
  }

  public Moment time() {
    return Moment.of(sighting.firstSeen());
  }

  /** The sign before it, by the name of its style. */
  public String sign() {
    if (!sighting.respect().equals(HOW_MANY)) {
      return "claim-differs";
    }
    return sighting.kind() == SightingKind.UPDATE ? "outcome-updated" : "outcome-differs";
  }

  private static String explanation(Sighting sighting) {
    return switch (sighting.respect()) {
      case HOW_MANY ->
          sighting.kind() == SightingKind.UPDATE
              ? "topic.seen.says.update"
              : "topic.seen.says.numbers";
      case "words" -> "feed.explain.words";
      case "credit" -> "feed.explain.credit";
      default -> "explain." + sighting.respect().replace(' ', '-');
    };
  }

  private static String names(Sighting sighting, boolean against, Publications publications) {
    List<String> names =
        publications.names(
            sighting.sides().stream()
                .filter(side -> side.against() == against)
                .map(Side::articleId)
                .toList());
    String first = String.join(", ", names.subList(0, Math.min(FEW, names.size())));
    return names.size() <= FEW ? first : first + " +" + (names.size() - FEW);
  }

  /** Of numbers all that were given, otherwise what stands first. */
  private static String words(Sighting sighting, boolean against) {
    List<String> words =
        sighting.sides().stream()
            .filter(side -> side.against() == against)
            .map(Side::words)
            .toList();
    if (sighting.respect().equals(HOW_MANY)) {
      Set<String> seen = new HashSet<>();
      return words.stream()
          .filter(word -> seen.add(word.toLowerCase(Locale.ROOT)))
          .limit(FEW)
          .collect(Collectors.joining("”, “"));
    }
    return words.isEmpty() ? "" : Excerpt.of(words.getFirst(), Excerpt.LINE);
  }
}
