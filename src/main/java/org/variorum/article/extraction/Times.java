package org.variorum.article.extraction;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.article.PublicationTime;

/** Reads the ways in which pages write a time; null for anything else. */
final class Times {

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][ ]HH:mm[:ss]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .appendPattern("[ ][XXX][XX][X][z]")
          .optionalEnd()
          .toFormatter(Locale.ENGLISH);
  private static final List<DateTimeFormatter> OTHERS =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          english("EEE MMM d HH:mm:ss z yyyy"),
          english("yyyyMMdd'T'HHmmss[XX]"),
          english("[EEEE, ][EEE, ]MMMM d, yyyy"),
          english("[EEEE, ][EEE, ]MMM d, yyyy"),
          english("[EEEE ][EEE ]d MMMM yyyy"),
          english("[EEEE ][EEE ]d MMM yyyy"),
          english("yyyy/M/d"),
          english("d.M.yyyy"));
  private static final Pattern BEGINS_WITH_DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})[T ]");

  /** Seconds or milliseconds since 1970. */
  private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");

  private static final Pattern ZONE_NAME = Pattern.compile("\\[[A-Za-z/_+-]+]$");

  private Times() {}

  static @Nullable PublicationTime parse(String written) {
    Moment moment = moment(written);
    return moment == null ? null : moment.time();
  }

  static @Nullable Moment moment(String written) {
    String value = ZONE_NAME.matcher(Whitespace.collapse(written)).replaceFirst("");
    if (value.length() < 8 || value.length() > 60) {
      return null;
    }
    Moment iso = with(ISO, value);
    if (iso != null) {
      return iso;
    }
    if (EPOCH.matcher(value).matches()) {
      long number = Long.parseLong(value);
      Instant at = Instant.ofEpochMilli(value.length() > 10 ? number : number * 1000);
      return plausible(at, false, ZoneOffset.UTC);
    }
    for (DateTimeFormatter format : OTHERS) {
      Moment time = with(format, value);
      if (time != null) {
        return time;
      }
    }
    Matcher day = BEGINS_WITH_DAY.matcher(value);
    return day.find() ? with(ISO, day.group(1)) : null;
  }

  private static @Nullable Moment with(DateTimeFormatter format, String value) {
    try {
      TemporalAccessor parsed =
          format.parseBest(value, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
      return switch (parsed) {
        case ZonedDateTime moment -> plausible(moment.toInstant(), false, moment.getOffset());
        // without its zone a clock time is off by up to a day's half, so only the day counts
        case LocalDateTime local -> plausible(noon(local.toLocalDate()), true, null);
        case LocalDate day -> plausible(noon(day), true, null);
        default -> null;
      };
    } catch (DateTimeException other) {
      return null;
    }
  }

  private static @Nullable Moment plausible(
      Instant at, boolean dayOnly, @Nullable ZoneOffset offset) {
    int year = at.atOffset(ZoneOffset.UTC).getYear();
    return year < 1700 || year > 2200 ? null : new Moment(new PublicationTime(at, dayOnly), offset);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  private static DateTimeFormatter english(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
