package org.variorum.reader.compare;

/**
 * Words of a passage.
 *
 * @param kind "plain"; "own" where the text beside has other words or none; "shared" where texts
 *     that are worded differently agree word for word; "number" for a number that the others don't
 *     give
 */
record Run(String kind, String text) {

  static final String PLAIN = "plain";
  static final String OWN = "own";
  static final String SHARED = "shared";
  static final String NUMBER = "number";

  /** The words without the blanks around them, which belong to no mark. */
  public String bare() {
    return text.strip();
  }

  public String blankBefore() {
    return text.startsWith(text.strip()) ? "" : " ";
  }

  public String blankAfter() {
    return text.endsWith(text.strip()) ? "" : " ";
  }
}
