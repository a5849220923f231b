package org.variorum.claim.figure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What part a duration plays in its sentence. "Two weeks before the vote" and "for three weeks"
 * both count weeks, and nothing else tells what they measure.
 */
final class TimeSpan {

  private static final Pattern AFTERWARDS =
      Pattern.compile(
          "^\\W*(?:in )?(before|after|ago|earlier|later|prior|ahead|of|from|in advance"
              + "|(?:an?|per|every) (?:day|week|month|year))\\b");
  private static final Pattern BEFOREHAND =
      Pattern.compile(
          "\\b(for|within|in|after|over|during|past|last|next|until|every|spent)(?: the| an?)?\\W*$");

  private TimeSpan() {}

  /**
   * Both measure from, up to or for something, by the same word; or both tell how long one thing
   * is: "a three-day fair".
   */
  static boolean sameRole(Amount one, Amount two) {
    String role = role(one);
    return role != null && role.equals(role(two))
        || measuresThing(one)
            && measuresThing(two)
            && CountedThing.sameThing(one.quantity().counted(), two.quantity().counted());
  }

  private static boolean measuresThing(Amount amount) {
    String counted = amount.quantity().counted();
    return amount.quantity().text().contains("-")
        && !counted.isEmpty()
        && !counted.equals(amount.quantity().unit());
  }

  private static @Nullable String role(Amount amount) {
    for (Matcher matcher :
        List.of(
            AFTERWARDS.matcher(amount.behind().toLowerCase(Locale.ROOT)),
            BEFOREHAND.matcher(amount.before().toLowerCase(Locale.ROOT)))) {
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return null;
  }
}
