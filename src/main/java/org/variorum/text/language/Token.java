package org.variorum.text.language;

/**
 * A word or mark of a sentence.
 *
 * @param lower lower case with plain apostrophes
 * @param tag universal part of speech: NOUN, PROPN, VERB, AUX …
 */
public record Token(String text, String lower, Span span, String tag, String lemma) {

  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean noun() {
    return tag.equals("NOUN") || tag.equals("PROPN");
  }

  public boolean verb() {
    return tag.equals("VERB");
  }

  public boolean aux() {
    return tag.equals("AUX");
  }

  public boolean adverb() {
    return tag.equals("ADV");
  }

  public boolean word() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  public boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  public boolean digits() {
    return Character.isDigit(text.charAt(0));
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
