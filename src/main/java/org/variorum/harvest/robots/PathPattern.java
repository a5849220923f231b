package org.variorum.harvest.robots;

/**
 * A pattern of paths: {@code *} stands for any characters, {@code $} at the end for the end of the
 * path (RFC 9309, 2.2.3). Takes time in proportion to path and pattern, whatever they are, but for
 * pieces that nearly repeat themselves.
 */
final class PathPattern {

  private PathPattern() {}

  /** Whether {@code pattern} matches the beginning of {@code path}. */
  static boolean matches(String pattern, String path) {
    boolean toTheEnd = pattern.endsWith("$");
    String body = toTheEnd ? pattern.substring(0, pattern.length() - 1) : pattern;
    int star = body.indexOf('*');
    if (star < 0) {
      return toTheEnd ? path.equals(body) : path.startsWith(body);
    }
    if (!path.startsWith(body.substring(0, star))) {
      return false;
    }
    int at = star;
    while (true) {
      int next = body.indexOf('*', star + 1);
      if (next < 0) {
        String last = body.substring(star + 1);
        return toTheEnd
            ? path.length() - last.length() >= at && path.endsWith(last)
            : path.indexOf(last, at) >= 0;
      }
      String piece = body.substring(star + 1, next);
      int found = path.indexOf(piece, at);
      if (found < 0) {
        return false;
      }
      at = found + piece.length();
      star = next;
    }
  }
}
