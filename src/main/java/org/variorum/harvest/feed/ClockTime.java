package org.variorum.harvest.feed;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day in a date.
 *
 * @param sinceMidnight may be out of bounds (24:00, second 60)
 * @param zone UTC where none is known
 * @param halves whether it counts twelve hours twice
 * @param start where it begins in the text; the date may stand before and after
 * @param end past it and its zone
 */
record ClockTime(Duration sinceMidnight, ZoneId zone, boolean halves, int start, int end) {

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:])(?:(am|pm|a\\.m\\.|p\\.m\\.)\\s{0,2})?(\\d{1,2})\\s?[:h]\\s?(\\d{1,2})(?:\\s?[:m]\\s?(\\d{1,2})(?:[.,:](\\d{1,9})\\d{0,9})?)?s?(?!\\d)"
              + "(?:\\s{0,2}(am|pm|a\\.m\\.|p\\.m\\.)(?![a-z]))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE =
      Pattern.compile("(?<=\\dT|\\dt)(\\d\\d)(?:(\\d\\d)(?:(\\d\\d)(?:[.,]\\d{1,9})?)?)?(?!\\d)");
  private static final Pattern OFFSET =
      Pattern.compile(
          "\\G[\\s(]{0,3}(?:GMT|UTC|UT|Z)?\\s?([+\u2212-])\\s?(?:(\\d{1,2}):(\\d{1,2})|(\\d{1,4}))(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ZONE =
      Pattern.compile("\\G[\\s(\\[\"]{0,3}([A-Za-z][A-Za-z_]{0,20}(?:/[A-Za-z_]{2,30}){0,2})");
  private static final Map<String, ZoneOffset> ZONES = zones();

  /** Midnight, in a text that gives no time. */
  static ClockTime none(String text) {
    return new ClockTime(Duration.ZERO, ZoneOffset.UTC, false, text.length(), text.length());
  }

  /** Null if the text gives no time that can be. */
  static @Nullable ClockTime in(String text) {
    Matcher matcher = TIME.matcher(text);
    if (matcher.find()) {
      String half = matcher.group(1) == null ? matcher.group(6) : matcher.group(1);
      int hour = hour(number(matcher.group(2)), half);
      return time(
          text, hour, number(matcher.group(3)), number(matcher.group(4)), half != null, matcher);
    }
    Matcher bare = BARE.matcher(text);
    if (bare.find()) {
      return time(
          text, number(bare.group(1)), number(bare.group(2)), number(bare.group(3)), false, bare);
    }
    return null;
  }

  private static @Nullable ClockTime time(
      String text, int hour, int minute, int second, boolean halves, Matcher found) {
    if (hour > 24 || minute > 59 || second > 61) {
      return null;
    }
    Duration since = Duration.ofHours(hour).plusMinutes(minute).plusSeconds(second);
    int at = found.end();
    Matcher offset = OFFSET.matcher(text);
    if (offset.find(at)) {
      return new ClockTime(since, offset(offset), halves, found.start(), offset.end());
    }
    Matcher zone = ZONE.matcher(text);
    ZoneId known = zone.find(at) ? zone(zone.group(1)) : null;
    return known == null
        ? new ClockTime(since, ZoneOffset.UTC, halves, found.start(), at)
        : new ClockTime(since, known, halves, found.start(), zone.end());
  }

  private static int hour(int written, @Nullable String half) {
    if (half == null || written > 12) {
      return written;
    }
    boolean after = Character.toLowerCase(half.charAt(0)) == 'p';
    return written % 12 + (after ? 12 : 0);
  }

  private static ZoneOffset offset(Matcher matcher) {
    int minutes;
    if (matcher.group(2) != null) {
      minutes = number(matcher.group(2)) * 60 + number(matcher.group(3));
    } else {
      String digits = matcher.group(4);
      int value = number(digits);
      minutes = digits.length() <= 2 ? value * 60 : value / 100 * 60 + value % 100;
    }
    boolean possible = minutes <= 18 * 60;
    return possible ? minutes(matcher.group(1).equals("+") ? minutes : -minutes) : ZoneOffset.UTC;
  }

  private static ZoneOffset minutes(int minutes) {
    return ZoneOffset.ofTotalSeconds(minutes * 60);
  }

  private static @Nullable ZoneId zone(String name) {
    ZoneId known = ZONES.get(name.toUpperCase(Locale.ROOT));
    if (known != null || name.indexOf('/') < 0) {
      return known;
    }
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return null;
    }
  }

  static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static Map<String, ZoneOffset> zones() {
    Map<String, ZoneOffset> zones = new HashMap<>();
    for (String line : Lists.lines("zones.txt")) {
      String[] two = line.split("\\s+");
      zones.put(two[0], minutes(Integer.parseInt(two[1])));
    }
    return Map.copyOf(zones);
  }
}
