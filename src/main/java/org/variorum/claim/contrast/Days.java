package org.variorum.claim.contrast;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.variorum.claim.said.Said;
import org.variorum.text.date.DateMention;

/** The days on which two statements were published, and those that they name. */
final class Days {

  private static final int WEEK = 7;

  private Days() {}

  /** What may come to be on Monday and has come on Tuesday is news. */
  static boolean isBefore(Said one, Said two) {
    return published(one).isBefore(published(two));
  }

  private static LocalDate published(Said said) {
    return said.time().atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** Whether no day is one of both. */
  static boolean areApart(DateMention one, DateMention two) {
    return one.to().isBefore(two.from()) || two.to().isBefore(one.from());
  }

  /** Further apart one verb tells of two occasions. */
  static boolean areOfOneWeek(DateMention one, DateMention two) {
    return Math.abs(ChronoUnit.DAYS.between(one.from(), two.from())) < WEEK;
  }
}
