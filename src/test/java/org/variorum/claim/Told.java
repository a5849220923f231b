package org.variorum.claim;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.variorum.claim.said.Said;
import org.variorum.statement.KeptStatement;
import org.variorum.text.Statement;
import org.variorum.text.TextReader;

/** Invented sentences as the reader of texts reads them, printed on Tuesday, 6 May 2031. */
public final class Told {

  private static final TextReader READER = new TextReader();
  public static final LocalDate TUESDAY = LocalDate.of(2031, 5, 6);

  private Told() {}

  /** The only statement of an article that is the only one of its story. */
  public static Said told(long article, String sentence) {
    return told(article, sentence, 0);
  }

  /** The same with a meaning, as {@link Cast} gives it. */
  public static Said told(long article, String sentence, double degrees) {
    return told(article, sentence, degrees, TUESDAY);
  }

  /** The same, printed on another day. */
  public static Said told(long article, String sentence, double degrees, LocalDate day) {
    double angle = Math.toRadians(degrees);
    Statement statement =
        READER.read(sentence, day, "en").sentences().getFirst().statements().getFirst();
    return new Said(
        new KeptStatement(
            article,
            article,
            0,
            0,
            sentence,
            0,
            statement,
            null,
            new float[] {(float) Math.cos(angle), (float) Math.sin(angle)}),
        day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
        false,
        article);
  }
}
