package org.variorum.reader.parts;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Claim;
import org.variorum.claim.Disagreement;
import org.variorum.claim.contrast.DifferenceKind;

/**
 * One sentence that says in what articles part over a claim.
 *
 * @param key the message that makes the sentence of names and words
 * @param one the outlets that say the first words
 * @param two those that say the second
 * @param reason a curator's; null where nobody set it
 */
public record ContrastView(
    String key, String one, String oneWords, String two, String twoWords, @Nullable String reason) {

  public static List<ContrastView> of(Claim claim, Publications publications) {
    return gathered(claim.disagreements().stream().map(each -> of(each, publications)).toList());
  }

  /** Only between these articles. */
  public static List<ContrastView> among(
      Collection<Long> articles, Claim claim, Publications publications) {
    return gathered(
        claim.disagreements().stream()
            .filter(each -> articles.contains(each.oneArticle()))
            .filter(each -> articles.contains(each.twoArticle()))
            .map(each -> of(each, publications))
            .toList());
  }

  /** Those that set the same words against the same, as one that names all who say them. */
  static List<ContrastView> gathered(List<ContrastView> all) {
    Map<List<@Nullable Object>, ContrastView> sides = new LinkedHashMap<>();
    for (ContrastView each : all) {
      sides.merge(
          Arrays.asList(each.key, each.oneWords, each.twoWords, each.reason),
          each,
          (first, more) ->
              new ContrastView(
                  first.key,
                  joined(first.one, more.one),
                  first.oneWords,
                  joined(first.two, more.two),
                  first.twoWords,
                  first.reason));
    }
    return List.copyOf(sides.values());
  }

  private static String joined(String names, String name) {
    return List.of(names.split(", ")).contains(name) ? names : names + ", " + name;
  }

  static ContrastView of(Disagreement each, Publications publications) {
    return new ContrastView(
        "explain." + each.kind().word().replace(' ', '-'),
        publications.get(each.oneArticle()).name(),
        Excerpt.of(each.oneWords(), Excerpt.LINE),
        publications.get(each.twoArticle()).name(),
        // what is told in an article's own voice is told in as many wordings as there are articles
        each.kind() == DifferenceKind.VOICE ? "" : Excerpt.of(each.twoWords(), Excerpt.LINE),
        each.reason());
  }
}
