package org.variorum.article.revision;

import java.util.List;
import org.variorum.article.RevisionKind;

/**
 * What changed between two versions.
 *
 * @param words each change in a few words, facts first: "the number 400 became 500"
 */
public record ChangeReport(RevisionKind kind, List<String> words) {

  public ChangeReport {
    words = List.copyOf(words);
  }
}
