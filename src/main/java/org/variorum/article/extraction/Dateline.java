package org.variorum.article.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The place, day and agency that news texts begin with: "HARBOUR TOWN, March 5 (Agency) —". */
final class Dateline {

  private static final int LONGEST = 160;
  private static final String AGENCY = "\\(\\p{Lu}[\\p{L}.&/ ’'-]{1,28}\\)";
  private static final String ISO_DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String DAY =
      "(?:\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:,?\\s+\\d{4})?"
          + "|\\d{1,2}\\.?\\s+\\p{L}{3,9}(?:\\s+\\d{4})?|"
          + ISO_DAY
          + ")";
  private static final String REGION = "(?:,\\s*[\\p{L}. ]{2,25})";
  private static final String DASHES = "\\s*[-–—:]+";

  private static final String PLACE_AND_AGENCY =
      "\\p{Lu}[\\p{L}.’'/ -]{1,40}" + REGION + "{0,2}(?:,\\s*" + DAY + ")?\\s*" + AGENCY + DASHES;
  private static final String AGENCY_ALONE = AGENCY + DASHES;
  private static final String DAY_FIRST =
      "(?:date\\s*:?\\s*)?" + ISO_DAY + "\\s*(?:" + AGENCY + "\\s*[-–—:]*|[-–—:]+)";
  // without an agency only capitals, and only before a new sentence: "NATO — which …" goes on
  private static final String PLACE_ALONE =
      "\\p{Lu}{2}[\\p{Lu}.’'/ -]{1,40}"
          + REGION
          + "?(?:,\\s*"
          + DAY
          + ")?\\s*(?:[–—]|--|\\s-\\s)(?=\\s+[\"“‘']?[\\p{Lu}\\d])";
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*(?:"
              + String.join("|", PLACE_AND_AGENCY, AGENCY_ALONE, DAY_FIRST, PLACE_ALONE)
              + ")\\s+(?=\\S)");

  private static final Pattern ENDS = Pattern.compile("[\\s,:–—-]+$");
  private static final Pattern PLACE = Pattern.compile("^\\p{Lu}[^(\\d]*");
  private static final Pattern MONTH_AT_END = Pattern.compile(",\\s*\\p{L}{3,9}\\.?\\s*$");

  private Dateline() {}

  /** The place that {@code dateline} names, without day and agency; null where it names none. */
  static @Nullable String place(String dateline) {
    Matcher place = PLACE.matcher(dateline.strip());
    if (!place.find()) {
      return null;
    }
    String rest = dateline.strip().substring(place.end());
    boolean day = !rest.isEmpty() && Character.isDigit(rest.charAt(0));
    String found = day ? MONTH_AT_END.matcher(place.group()).replaceFirst("") : place.group();
    String name = ENDS.matcher(found).replaceFirst("");
    return name.length() < 2 || name.equalsIgnoreCase("date") ? null : name;
  }

  /** Where the statement begins in the first line of a text: behind its dateline, or at 0. */
  static int endIn(String line) {
    Matcher matcher = DATELINE.matcher(line.substring(0, Math.min(line.length(), LONGEST)));
    return matcher.find() ? matcher.end() : 0;
  }
}
