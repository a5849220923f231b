package org.variorum.text.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** Writes dates in the short form of the golden file. */
final class DateNotation {

  private DateNotation() {}

  static String of(DateMention date) {
    String relation =
        date.relation() == TimeRelation.AT
            ? ""
            : date.relation().name().toLowerCase(Locale.ROOT) + " ";
    return date.text() + " = " + relation + value(date);
  }

  private static String value(DateMention date) {
    LocalDate from = date.from();
    return switch (date.precision()) {
      case HOUR -> from + "T" + date.time();
      case DAY -> from.toString();
      case WEEKEND -> "weekend " + from;
      case WEEK -> "week " + from;
      case MONTH -> YearMonth.from(from).toString();
      case QUARTER -> from.getYear() + "-Q" + (from.getMonthValue() + 2) / 3;
      case YEAR -> Integer.toString(from.getYear());
      case DECADE -> from.getYear() + "s";
      case CENTURY -> from.getYear() / 100 + 1 + "c";
      case PERIOD -> from + ".." + date.to();
    };
  }
}
