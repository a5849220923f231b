package org.variorum.reader.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The days, in UTC, from the first to the last article of a story. */
public record Period(LocalDate from, LocalDate to) {

  public static Period of(Instant first, Instant last) {
    return new Period(
        LocalDate.ofInstant(first, ZoneOffset.UTC), LocalDate.ofInstant(last, ZoneOffset.UTC));
  }

  /** "13–15 Nov 2023", with as much on the left as differs. */
  public String words() {
    String end = format(to, "d MMM yyyy");
    if (from.equals(to)) {
      return end;
    }
    if (from.getYear() != to.getYear()) {
      return format(from, "d MMM yyyy") + " – " + end;
    }
    return from.getMonth() == to.getMonth()
        ? from.getDayOfMonth() + "–" + end
        : format(from, "d MMM") + " – " + end;
  }

  private static String format(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
  }
}
