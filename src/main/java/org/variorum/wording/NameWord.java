package org.variorum.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.text.language.Lemmas;

/**
 * A word of a name or of the text it is sought in. Hyphens part words, so that "Israel-Hamas war"
 * and "Israel–Hamas war" are one name.
 *
 * @param form in the singular, lower case, without a possessive's ending and without dots
 * @param joined whether nothing but blanks, hyphens and quotation marks part it from the word
 *     before
 */
record NameWord(String form, int start, int end, boolean joined) {

  private static final Pattern WORD =
      Pattern.compile("(?:\\p{L}\\.){2,}|[\\p{L}\\p{N}]++(?:['’.][\\p{L}\\p{N}]++)*+");
  private static final Pattern SOUGHT =
      Pattern.compile("(?:\\p{L}\\.){2,}|[\\p{L}\\p{N}*]++(?:['’.][\\p{L}\\p{N}*]++)*+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}\"“”‘’'«»]{1,4}");

  private static final int ABBREVIATED = 4;

  /** The words of a text. */
  static List<NameWord> of(String text) {
    return of(WORD.matcher(text), text);
  }

  /** The words of a name, which may hold stars. */
  static List<NameWord> ofName(String written) {
    return of(SOUGHT.matcher(written), written);
  }

  private static List<NameWord> of(Matcher matcher, String text) {
    List<NameWord> words = new ArrayList<>();
    int start = 0;
    int before = -1;
    while (matcher.find()) {
      boolean joined = before >= 0 && joined(text, start, before, matcher.start());
      words.add(new NameWord(form(matcher.group()), matcher.start(), matcher.end(), joined));
      start = matcher.start();
      before = matcher.end();
    }
    return words;
  }

  /** Also behind the dot of an abbreviation, "Jan. 6". */
  private static boolean joined(String text, int start, int end, int next) {
    boolean abbreviated = end - start <= ABBREVIATED && Character.isUpperCase(text.charAt(start));
    int from = abbreviated && text.charAt(end) == '.' ? end + 1 : end;
    return BETWEEN.matcher(text).region(from, next).matches();
  }

  private static String form(String word) {
    String folded = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "");
    return Lemmas.noun(folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded);
  }
}
