package org.variorum.claim;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.claim.contrast.Deed;
import org.variorum.claim.said.Said;
import org.variorum.text.date.DateMention;
import org.variorum.text.date.Precision;
import org.variorum.text.date.TimeRelation;
import org.variorum.text.language.Span;

/**
 * The times long before the news that a statement looks back on, however they are named: "in 1971",
 * "since the 1970s", "two years ago". Few statements of an article do, so that one time in common
 * ties two of them like a number.
 */
final class LongAgo {

  private static final Set<Precision> TELLING =
      Set.of(Precision.DAY, Precision.MONTH, Precision.QUARTER, Precision.YEAR, Precision.DECADE);

  private static final Set<TimeRelation> RELATIONS = Set.of(TimeRelation.AT, TimeRelation.SINCE);

  /** What dates the deed; "the 2016 election" only names something. */
  private static final Pattern ADVERB =
      Pattern.compile(
          "(?:^|\\b(?:in|on|since|from|during|by|of|back to)|[,;:(])\\W*$",
          Pattern.CASE_INSENSITIVE);

  /** "The fastest pace since 2008" is told of another month each time. */
  private static final Pattern RECORD =
      Pattern.compile(
          "\\b(?:(?:high|low|larg|great|fast|quick|slow|bigg|small|strong|weak|sharp|steep|dead|hott"
              + "|cold|warm|wett|dri|long|short|old|young|clos|few|deep|heavi|cheap)est|best|worst"
              + "|most|least|first|last|only)\\b[^.;]*\\bsince\\b[^.;]*$",
          Pattern.CASE_INSENSITIVE);

  private final List<DateMention> dates;

  private LongAgo(List<DateMention> dates) {
    this.dates = dates;
  }

  /** Last year still makes news; what was before is history. */
  static LongAgo of(Said said) {
    LocalDate published = said.time().atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate lastYear = published.withDayOfYear(1).minusYears(1);
    return new LongAgo(
        said.statement().statement().dates().stream()
            .filter(date -> TELLING.contains(date.precision()))
            .filter(date -> RELATIONS.contains(date.relation()))
            .filter(date -> date.to().isBefore(lastYear))
            .filter(date -> isAgo(date) ? !isRounded(date, published) : isAdverb(said, date))
            .toList());
  }

  private static boolean isAgo(DateMention date) {
    return date.text().toLowerCase(Locale.ROOT).endsWith("ago");
  }

  /** "Fifty years ago" is any year around. */
  private static boolean isRounded(DateMention date, LocalDate published) {
    return (published.getYear() - date.from().getYear()) % 10 == 0;
  }

  private static boolean isAdverb(Said said, DateMention date) {
    int start = said.statement().statement().span().start();
    String before = Deed.words(said, new Span(start, Math.max(start, date.span().start())));
    return ADVERB.matcher(before).find() && !RECORD.matcher(before).find();
  }

  /** Whether a time of one lies within a time of the other. */
  boolean meets(LongAgo other) {
    return dates.stream()
        .anyMatch(one -> other.dates.stream().anyMatch(two -> holds(one, two) || holds(two, one)));
  }

  private static boolean holds(DateMention whole, DateMention part) {
    return !part.from().isBefore(whole.from()) && !part.to().isAfter(whole.to());
  }
}
