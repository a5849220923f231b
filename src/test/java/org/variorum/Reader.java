package org.variorum;

/** Who looks at a page: in a window how wide, by day or in the dark, with scripts or without. */
public record Reader(int width, boolean dark, boolean javaScript) {

  /** With scripts, by day. */
  public static Reader ofWidth(int width) {
    return new Reader(width, false, true);
  }

  /** At a desk. */
  public static Reader atDesk() {
    return ofWidth(1440);
  }

  public Reader inTheDark() {
    return new Reader(width, true, javaScript);
  }

  public Reader withJavaScript(boolean javaScript) {
    return new Reader(width, dark, javaScript);
  }
}
