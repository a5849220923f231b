package org.variorum.text.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where sentences end: at full stops that close no abbreviation, and at every line break. */
public final class Sentences {

  private static final int LONGEST = 3000;
  private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u2028\\u2029\\u0085]++");
  private static final Pattern END =
      Pattern.compile("[.!?…।。！？]++[\"”»’'\\])]{0,3}(?=\\s|$|[“‘\"(\\[])|[。！？]");
  private static final Pattern SPEAKER =
      Pattern.compile("(?:(?:\\p{Lu}[\\p{L}.'’-]*+|the|a|an|of|for)\\s+){1,5}(\\p{Ll}+)");
  private static final Pattern WORD_BEFORE =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.&'’-]*+$");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}|(?:\\p{L}\\.)+\\p{L}");
  private static final Pattern FIRST_WORD = Pattern.compile("[\"“‘«'(\\[\\s]*([\\p{L}\\p{N}'’]+)");

  private static final Set<String> TITLES = Lexicon.words("titles.txt");
  private static final Set<String> ABBREVIATIONS = Lexicon.words("abbreviations.txt");
  private static final Set<String> OPENERS = Lexicon.words("openers.txt");
  private static final Set<String> SAYING = Lexicon.words("saying.txt");

  private Sentences() {}

  /** A sentence and the number of its paragraph. */
  public record Place(Span span, int paragraph) {}

  public static List<Place> in(String text) {
    List<Place> places = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    int paragraph = 0;
    while (line.find()) {
      int before = places.size();
      split(text, line.start(), line.end(), paragraph, places);
      if (places.size() > before) {
        paragraph++;
      }
    }
    return places;
  }

  private static void split(String text, int from, int to, int paragraph, List<Place> places) {
    Matcher end = END.matcher(text).region(from, to).useAnchoringBounds(true);
    int start = from;
    while (end.find()) {
      if (ends(text, start, end.start(), end.end(), to)) {
        add(text, start, end.end(), paragraph, places);
        start = end.end();
      }
    }
    add(text, start, to, paragraph, places);
  }

  private static boolean ends(String text, int start, int mark, int after, int to) {
    if (after >= to) {
      return true;
    }
    Matcher next = FIRST_WORD.matcher(text).region(after, Math.min(to, after + 40));
    if (!next.lookingAt()) {
      return false;
    }
    String word = next.group(1);
    char first = word.charAt(0);
    if (Character.isLowerCase(first)) {
      return false;
    }
    boolean quoteCloses = after - mark > 1 && "\"”»’'".indexOf(text.charAt(after - 1)) >= 0;
    if (text.charAt(mark) != '.') {
      return !(quoteCloses && speakerFollows(text, after, to));
    }
    if (after - mark > 1) {
      return true;
    }
    Matcher before = WORD_BEFORE.matcher(text).region(Math.max(start, mark - 40), mark);
    if (!before.find()) {
      return true;
    }
    String last = before.group();
    String folded = last.substring(last.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
    if (TITLES.contains(folded)
        || INITIALS.matcher(last).matches() && last.length() == 1 && !last.equals("I")) {
      return false;
    }
    boolean doubtful =
        INITIALS.matcher(last).matches() && last.length() > 1 || ABBREVIATIONS.contains(folded);
    return !doubtful
        || !Character.isDigit(first) && OPENERS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "Is that so?" Antony Blinken asked: the sentence goes on. */
  private static boolean speakerFollows(String text, int after, int to) {
    int limit = Math.min(to, after + 80);
    int first = after;
    while (first < limit && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    Matcher speaker = SPEAKER.matcher(text).region(first, limit);
    return speaker.lookingAt() && SAYING.contains(speaker.group(1));
  }

  /**
   * Adds a sentence without the white space around it, in pieces where nothing ended it for too
   * long.
   */
  private static void add(String text, int from, int to, int paragraph, List<Place> places) {
    int start = from;
    int end = to;
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    while (end - start > LONGEST) {
      int cut = text.lastIndexOf(' ', start + LONGEST);
      if (cut <= start) {
        cut =
            start + LONGEST - (Character.isHighSurrogate(text.charAt(start + LONGEST - 1)) ? 1 : 0);
      }
      places.add(new Place(new Span(start, cut), paragraph));
      start = cut;
      while (start < end && blank(text.charAt(start))) {
        start++;
      }
    }
    if (start < end) {
      places.add(new Place(new Span(start, end), paragraph));
    }
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }
}
