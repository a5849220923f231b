package org.variorum.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.variorum.text.language.Span;

/** Joins two dates that are the ends of one period: "from Monday to Friday". */
final class DateRanges {

  private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween\\s+$");
  private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\s+$");
  private static final Pattern TO = Pattern.compile("\\s+(?:to|until|through)\\s+");
  private static final Pattern AND = Pattern.compile("\\s+and\\s+");
  private static final int REACH = 12;
  private static final int WEEK = 7;

  private DateRanges() {}

  /** {@code dates}, in the order of the text, with the ends of a period made one. */
  static List<DateMention> joined(List<DateMention> dates, String text, int sentence) {
    List<DateMention> joined = new ArrayList<>();
    for (DateMention date : dates) {
      if (!joined.isEmpty() && ends(joined.getLast(), date, text, sentence)) {
        joined.add(period(joined.removeLast(), date, text));
      } else {
        joined.add(date);
      }
    }
    return joined;
  }

  private static boolean ends(DateMention first, DateMention second, String text, int sentence) {
    if (second.span().start() - first.span().end() > REACH) {
      return false;
    }
    String link = text.substring(first.span().end(), second.span().start());
    int start = first.span().start();
    String before = text.substring(Math.max(sentence, start - REACH), start);
    boolean opened =
        BETWEEN.matcher(before).find() && AND.matcher(link).matches()
            || FROM.matcher(before).find() && TO.matcher(link).matches();
    return opened && !begin(first, second).isAfter(second.to());
  }

  /** Of two weekdays the first may have been read as the one after the second. */
  private static LocalDate begin(DateMention first, DateMention second) {
    boolean days = first.precision() == Precision.DAY && second.precision() == Precision.DAY;
    boolean after = first.from().isAfter(second.from());
    return days && after && !first.from().minusDays(WEEK).isAfter(second.from())
        ? first.from().minusDays(WEEK)
        : first.from();
  }

  private static DateMention period(DateMention first, DateMention second, String text) {
    Span span = new Span(first.span().start(), second.span().end());
    return new DateMention(
        span,
        span.of(text),
        begin(first, second),
        second.to(),
        Precision.PERIOD,
        TimeRelation.AT,
        null);
  }
}
