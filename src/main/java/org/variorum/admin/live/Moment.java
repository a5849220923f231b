package org.variorum.admin.live;

/**
 * What a page shows at a moment.
 *
 * @param version another whenever the page would show something else; one line
 * @param over it will not change any more
 */
public record Moment(String version, boolean over) {

  /** What it showed is gone. */
  public static final Moment OVER = new Moment("", true);
}
