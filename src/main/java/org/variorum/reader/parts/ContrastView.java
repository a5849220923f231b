package org.variorum.reader.parts;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Claim;
import org.variorum.claim.Disagreement;

/**
 * One sentence that says in what two articles part over a claim.
 *
 * @param key the message that makes the sentence of names and words
 * @param reason a curator's; null where nobody set it
 */
public record ContrastView(
    String key, String one, String oneWords, String two, String twoWords, @Nullable String reason) {

  public static List<ContrastView> of(Claim claim, Publications publications) {
    return claim.disagreements().stream().map(each -> of(each, publications)).distinct().toList();
  }

  /** Only between these articles. */
  public static List<ContrastView> among(
      Collection<Long> articles, Claim claim, Publications publications) {
    return claim.disagreements().stream()
        .filter(each -> articles.contains(each.oneArticle()))
        .filter(each -> articles.contains(each.twoArticle()))
        .map(each -> of(each, publications))
        .distinct()
        .toList();
  }

  static ContrastView of(Disagreement each, Publications publications) {
    return new ContrastView(
        "explain." + each.kind().word().replace(' ', '-'),
        publications.get(each.oneArticle()).name(),
        Excerpt.of(each.oneWords(), Excerpt.LINE),
        publications.get(each.twoArticle()).name(),
        Excerpt.of(each.twoWords(), Excerpt.LINE),
        each.reason());
  }
}
