package org.variorum.reader.parts;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps what a page quotes of one article, whose text is not ours to print, to {@value
 * Excerpt#SENTENCE} words in all.
 */
public final class ExcerptBudget {

  /** Fewer words than that say nothing. */
  private static final int LEAST = 6;

  private final Map<Long, Integer> spent = new HashMap<>();

  /** The words of a statement that may be quoted; empty where none may. */
  public String quote(Evidence evidence) {
    Publication publication = evidence.publication();
    String text = evidence.statement().text();
    if (publication.reserved()) {
      return "";
    }
    if (publication.printable()) {
      return Excerpt.of(text, Excerpt.SENTENCE);
    }
    int left = Excerpt.SENTENCE - spent.getOrDefault(publication.id(), 0);
    if (left < LEAST) {
      return "";
    }
    String quoted = Excerpt.of(text, left);
    spent.merge(publication.id(), quoted.split("\\s+").length, Integer::sum);
    return quoted;
  }
}
