package org.variorum.article.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.variorum.article.RefusedArticle;

/** Header fields as in mail, HTTP and WARC, by lower-case name; of repeated ones the first. */
final class Headers {

  private static final int MOST = 500;

  private Headers() {}

  /** Reads up to the empty line. */
  static Map<String, String> read(LineReader lines) throws IOException {
    Map<String, String> headers = new HashMap<>();
    int count = 0;
    for (byte[] line = lines.next(); line != null && line.length > 0; line = lines.next()) {
      if (++count > MOST) {
        throw new RefusedArticle("A record has too many header lines; fetch it again.");
      }
      String text = text(line);
      int colon = text.indexOf(':');
      if (colon > 0) {
        headers.putIfAbsent(
            text.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            text.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }
}
