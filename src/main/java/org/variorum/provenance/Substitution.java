package org.variorum.provenance;

/** A few words of a copy that stand where its original has others. */
public record Substitution(String from, String to) {

  /** Both begin with a capital, as the names of bodies and papers do. */
  boolean isName() {
    return Character.isUpperCase(from.codePointAt(0)) && Character.isUpperCase(to.codePointAt(0));
  }
}
