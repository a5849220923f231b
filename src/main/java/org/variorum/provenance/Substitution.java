package org.variorum.provenance;

/** A few words of a copy that stand where its original has others. */
public record Substitution(String from, String to, SubstitutionKind kind) {

  static Substitution ofName(String from, String to) {
    return new Substitution(from, to, SubstitutionKind.NAME_BROKEN);
  }

  static Substitution ofWords(String from, String to) {
    return new Substitution(
        from,
        to,
        Meaning.changes(from, to)
            ? SubstitutionKind.MEANING_CHANGED
            : SubstitutionKind.WORD_SWAPPED);
  }

  /** Both begin with a capital, as the names of bodies and papers do. */
  boolean isName() {
    return Character.isUpperCase(from.codePointAt(0)) && Character.isUpperCase(to.codePointAt(0));
  }
}
