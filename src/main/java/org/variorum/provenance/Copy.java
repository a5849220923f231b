package org.variorum.provenance;

import java.util.List;

/**
 * A pair of articles of which one reuses the other's text.
 *
 * @param articleId the copy
 * @param ofId what it copies
 * @param overlap longest common subsequence of words, as a share of the shorter text
 * @param direction the evidence for which came first, in words
 */
public record Copy(
    long articleId,
    long ofId,
    CopyKind kind,
    double overlap,
    String direction,
    List<Substitution> substitutions) {

  public Copy {
    substitutions = List.copyOf(substitutions);
  }
}
