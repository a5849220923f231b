package org.variorum.text;

/**
 * A word or mark of a sentence.
 *
 * @param lower lower case with plain apostrophes
 * @param tag universal part of speech: NOUN, PROPN, VERB, AUX …
 */
record Token(String text, String lower, Span span, String tag, String lemma) {

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean noun() {
    return tag.equals("NOUN") || tag.equals("PROPN");
  }

  boolean verb() {
    return tag.equals("VERB");
  }

  boolean aux() {
    return tag.equals("AUX");
  }

  boolean adverb() {
    return tag.equals("ADV");
  }

  boolean word() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean digits() {
    return Character.isDigit(text.charAt(0));
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }
}
