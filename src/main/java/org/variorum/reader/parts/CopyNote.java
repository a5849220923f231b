package org.variorum.reader.parts;

import java.util.Comparator;
import java.util.List;
import org.variorum.provenance.Copy;
import org.variorum.provenance.Substitution;

/** A copy and its original, with a few of the words that were changed. */
public record CopyNote(Copy copy, Publication article, Publication of) {

  private static final int FEW = 8;

  public static CopyNote of(Copy copy, Publications publications) {
    return new CopyNote(copy, publications.get(copy.articleId()), publications.get(copy.ofId()));
  }

  /** The words shared in order, in hundredths of the shorter text. */
  public long percent() {
    return Math.round(copy.overlap() * 100);
  }

  /** First what harms the tale: broken names, then changed meanings, then other words. */
  public List<Substitution> substitutions() {
    return copy.substitutions().stream()
        .sorted(Comparator.comparing(Substitution::kind))
        .limit(FEW)
        .toList();
  }

  public int further() {
    return Math.max(0, copy.substitutions().size() - FEW);
  }
}
