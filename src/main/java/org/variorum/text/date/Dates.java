package org.variorum.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.text.date.DateForm.Moment;
import org.variorum.text.language.Span;

/** Reads the days, weeks, months and years that a sentence names. */
public final class Dates {

  /** The order decides: what was read is not read again by a form further down. */
  private static final List<DateForm> FORMS =
      Stream.of(
              NamedTimes.FORMS,
              CalendarDates.FORMS,
              MonthDates.FORMS,
              RelativeDates.FORMS,
              LongPeriods.FORMS)
          .flatMap(List::stream)
          .toList();

  /** A sentence without any of these names no date; most sentences are spared the forms. */
  private static final Pattern HINT =
      Pattern.compile(
          "\\d|days?\\b|night\\b|ago\\b|tomorrow|(?i:week|month|year|morning|afternoon|evening|quarter|spring"
              + "|summer|autumn|fall\\b|winter|century|ties\\b|christmas|easter|halloween|thanks|war\\b|wwii"
              + "|accords|agreement|disaster|revolution|recession|depression|berlin wall|soviet|crisis"
              + "|referendum|brexit|pandemic)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
              + "|Mon|Tue|Wed|Thu|Fri|Sat|Sun)");

  private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

  private Dates() {}

  /**
   * The dates in {@code part} of {@code text}, in order; relative ones only where {@code published}
   * is known.
   */
  public static List<DateMention> in(String text, Span part, @Nullable LocalDate published) {
    if (!HINT.matcher(text).region(part.start(), part.end()).find()) {
      return List.of();
    }
    List<DateMention> found = new ArrayList<>();
    for (DateForm form : FORMS) {
      if (published != null || !form.relative()) {
        read(form, text, part, published == null ? SOME_DAY : published, found);
      }
    }
    found.sort(Comparator.comparingInt(mention -> mention.span().start()));
    return DateRanges.joined(found, text, part.start()).stream()
        .map(date -> DayTimes.of(date, text, part))
        .toList();
  }

  /** Where dates stand, also those that cannot be resolved without a day of publication. */
  public static List<Span> places(String text, Span part) {
    return in(text, part, SOME_DAY).stream().map(DateMention::span).toList();
  }

  private static void read(
      DateForm form, String text, Span part, LocalDate published, List<DateMention> found) {
    Matcher matcher = form.pattern().matcher(text).region(part.start(), part.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      Span span = form.span(matcher);
      if (found.stream().anyMatch(other -> other.span().overlaps(span))) {
        continue;
      }
      boolean ahead = form.relative() && DateSurroundings.ahead(text, part.start(), span.start());
      Dated dated = form.read(matcher, new Moment(published, ahead));
      if (dated != null) {
        found.add(
            new DateMention(
                span,
                span.of(text),
                dated.from(),
                dated.to(),
                dated.precision(),
                DateSurroundings.relation(text, part.start(), span.start()),
                null));
      }
    }
  }
}
