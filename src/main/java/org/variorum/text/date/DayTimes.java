package org.variorum.text.date;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.text.language.Span;

/** Widens a day by the hour that stands beside it: "4 p.m. on Monday", "Monday at 16:30". */
final class DayTimes {

  private static final String TIME =
      "(?:(\\d{1,2})(?:[:.](\\d\\d))?\\s?([ap])\\.?m\\b\\.?|(\\d{1,2}):(\\d\\d)|(noon|midnight))";
  private static final Pattern BEFORE =
      Pattern.compile("(?i)\\b" + TIME + "(?:\\s+(?:[A-Z]{2,4}|local time))?,?\\s+(?:on\\s+)?$");
  private static final Pattern BEHIND = Pattern.compile("(?i),?\\s+at\\s+" + TIME);
  private static final int REACH = 40;

  private DayTimes() {}

  /** {@code day} with its hour, or as it is where none stands beside it. */
  static DateMention of(DateMention day, String text, Span part) {
    if (day.precision() != Precision.DAY) {
      return day;
    }
    Span span = day.span();
    Matcher matcher =
        BEFORE.matcher(text).region(Math.max(part.start(), span.start() - REACH), span.start());
    if (matcher.find()) {
      return timed(day, new Span(matcher.start(), span.end()), text, matcher);
    }
    matcher = BEHIND.matcher(text).region(span.end(), part.end());
    return matcher.lookingAt()
        ? timed(day, new Span(span.start(), matcher.end()), text, matcher)
        : day;
  }

  private static DateMention timed(DateMention day, Span span, String text, Matcher matcher) {
    int hour = hour(matcher);
    String minutes = matcher.group(4) == null ? matcher.group(2) : matcher.group(5);
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    if (hour > 23 || minute > 59) {
      return day;
    }
    return new DateMention(
        span,
        span.of(text),
        day.from(),
        day.to(),
        Precision.HOUR,
        day.relation(),
        LocalTime.of(hour, minute));
  }

  private static int hour(Matcher matcher) {
    if (matcher.group(6) != null) {
      return matcher.group(6).toLowerCase(Locale.ROOT).equals("noon") ? 12 : 0;
    }
    if (matcher.group(4) != null) {
      return Integer.parseInt(matcher.group(4));
    }
    boolean afternoon = matcher.group(3).toLowerCase(Locale.ROOT).equals("p");
    return Integer.parseInt(matcher.group(1)) % 12 + (afternoon ? 12 : 0);
  }
}
