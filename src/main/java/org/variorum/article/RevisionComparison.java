package org.variorum.article;

import java.util.List;

/** A revision laid over the one before it, title and text. */
public record RevisionComparison(
    Revision before, Revision after, List<Stretch> title, List<Stretch> text) {

  public RevisionComparison {
    title = List.copyOf(title);
    text = List.copyOf(text);
  }
}
