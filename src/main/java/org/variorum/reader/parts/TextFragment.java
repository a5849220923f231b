package org.variorum.reader.parts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The directive that makes a browser scroll to a sentence and mark it, as the URL Fragment Text
 * Directives draft of the WICG has it.
 */
public final class TextFragment {

  /**
   * Longer sentences are named by their ends: a copy-edit in the middle does not break the link.
   */
  private static final int WHOLE = 12;

  private static final int END = 5;

  private TextFragment() {}

  /** {@code :~:text=…} for {@code sentence}; empty where it holds no word. */
  public static String of(String sentence) {
    String bare = sentence.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    if (bare.isEmpty()) {
      return "";
    }
    List<String> words = List.of(bare.split("\\s+"));
    if (words.size() <= WHOLE) {
      return ":~:text=" + encode(words);
    }
    return ":~:text="
        + encode(words.subList(0, END))
        + ","
        + encode(words.subList(words.size() - END, words.size()));
  }

  /** A hyphen is part of the directive's own syntax, which form encoding leaves alone. */
  private static String encode(List<String> words) {
    return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("-", "%2D")
        .replace("*", "%2A");
  }
}
