package org.variorum.harvest.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes out the signs for year, month, day and hour of Chinese, Japanese and Korean dates. */
final class EastAsianDates {

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일號号]?");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})\\s?[時时点시]\\s?(?:(\\d{1,2})\\s?[分분])?\\s?(?:(\\d{1,2})\\s?[秒초])?");

  private EastAsianDates() {}

  static String spelledOut(String text) {
    if (text.chars().noneMatch(c -> c > 0x2E80)) {
      return text;
    }
    String day = DAY.matcher(text).replaceAll("$1-$2-$3 ");
    String halves = day.replaceAll("오전|上午|午前", "am ").replaceAll("오후|下午|午後", "pm ");
    Matcher time = TIME.matcher(halves);
    return time.replaceAll(
        found ->
            found.group(1)
                + ":"
                + (found.group(2) == null ? "00" : found.group(2))
                + (found.group(3) == null ? "" : ":" + found.group(3)));
  }
}
