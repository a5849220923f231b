package org.variorum.text.date;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words before a date say of it: whether it lies ahead, and how it is tied. */
final class DateSurroundings {

  private static final Pattern OUTLOOK =
      Pattern.compile(
          "\\b(?:(will|won['’]t|shall|would|must|should|(?:is|are) to|going to|plan(?:s|ned)? to"
              + "|(?<!\\bwas |\\bwere |\\bbeen |\\bhad )(?:due|scheduled|expected|planned|set|slated)"
              + "|deadline|ahead of|by(?= \\S*$))"
              + "|said|says|told|wrote|announced|added|was|were|had|did|after)\\b|['’](ll)\\b");
  private static final Pattern TIE =
      Pattern.compile("(?i)\\b(since|until|till|by|before|after)\\s+(?:the\\s+)?$");
  private static final int REACH = 120;

  private DateSurroundings() {}

  /** Whether the last word before {@code offset} that tells of time looks ahead. */
  static boolean ahead(String text, int sentence, int offset) {
    Matcher matcher = OUTLOOK.matcher(text).region(Math.max(sentence, offset - REACH), offset);
    boolean ahead = false;
    while (matcher.find()) {
      ahead = matcher.group(1) != null || matcher.group(2) != null;
    }
    return ahead;
  }

  static TimeRelation relation(String text, int sentence, int offset) {
    Matcher matcher = TIE.matcher(text).region(Math.max(sentence, offset - 12), offset);
    if (!matcher.find()) {
      return TimeRelation.AT;
    }
    return switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
      case "since" -> TimeRelation.SINCE;
      case "before" -> TimeRelation.BEFORE;
      case "after" -> TimeRelation.AFTER;
      default -> TimeRelation.UNTIL;
    };
  }
}
