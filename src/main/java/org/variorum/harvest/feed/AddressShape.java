package org.variorum.harvest.feed;

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How an outlet's addresses are made: what each segment of the path is, not what it says. */
final class AddressShape {

  private static final Set<String> NO_ARTICLES = Set.copyOf(Lists.lines("no-articles.txt"));
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:^|[/_-])(?:19|20)\\d\\d[/_-]?(?:0[1-9]|1[0-2]|[a-z]{3})(?:[/_-]?[0-3]?\\d)?(?:[/_.-]|$)");
  private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)\\d{5,20}(?!\\d)");
  private static final Pattern FILE =
      Pattern.compile(
          "\\.(?:jpe?g|png|gif|webp|svg|pdf|mp3|mp4|m4a|zip|xml|rss|json|css|js|ico|docx?)$");
  private static final Pattern SUFFIX =
      Pattern.compile("\\.(?:s?html?|php|aspx?|jsp|cms|ece|amp)$");

  private AddressShape() {}

  /** Each segment as year, number, name with many hyphens, number with letters, or word. */
  static String of(URI address) {
    StringBuilder shape = new StringBuilder();
    for (String segment : segments(address)) {
      String bare = SUFFIX.matcher(segment).replaceFirst("");
      shape.append('/').append(kind(bare)).append(bare.equals(segment) ? "" : ".");
    }
    return address.getRawQuery() == null || !LONG_NUMBER.matcher(address.getRawQuery()).find()
        ? shape.toString()
        : shape + "?n";
  }

  private static String kind(String segment) {
    if (YEAR.matcher(segment).matches()) {
      return "y";
    }
    if (segment.chars().allMatch(Character::isDigit)) {
      return segment.length() <= 2
          ? "d"
          : segment.length() == 8 && segment.startsWith("20") ? "date" : "n";
    }
    boolean numbered = LONG_NUMBER.matcher(segment).find();
    return hyphens(segment) >= 2 ? numbered ? "sn" : "s" : numbered ? "wn" : "w";
  }

  /** The shapes that are usual among addresses of articles: what one in twenty has. */
  static Set<String> usual(Collection<URI> known) {
    Map<String, Integer> counts = new HashMap<>();
    known.forEach(address -> counts.merge(of(address), 1, Integer::sum));
    Set<String> usual = new HashSet<>();
    counts.forEach(
        (shape, count) -> {
          if (count * 20 >= known.size() && !shape.matches("(/w){0,2}\\.?")) {
            usual.add(shape);
          }
        });
    return usual;
  }

  /** How much an address alone looks like an article's: below 0 if like something else's. */
  static int signs(URI address) {
    List<String> segments = segments(address);
    String path = String.join("/", segments);
    if (segments.isEmpty()
        || FILE.matcher(path).find()
        || segments.stream().anyMatch(NO_ARTICLES::contains)) {
      return -10;
    }
    String last =
        segments.stream().max((one, two) -> Integer.compare(hyphens(one), hyphens(two))).orElse("");
    int hyphens = hyphens(last);
    int signs = DATE.matcher("/" + path).find() ? 3 : 0;
    signs += hyphens >= 3 ? 3 : hyphens == 2 ? 1 : 0;
    boolean numbered =
        LONG_NUMBER.matcher(path).find()
            || address.getRawQuery() != null && LONG_NUMBER.matcher(address.getRawQuery()).find();
    signs += numbered ? 2 : 0;
    signs += SUFFIX.matcher(path).find() ? 1 : 0;
    return signs == 0 ? segments.size() == 1 ? -3 : -1 : signs;
  }

  private static int hyphens(String segment) {
    return (int) segment.chars().filter(c -> c == '-' || c == '_').count();
  }

  private static List<String> segments(URI address) {
    String path = address.getRawPath() == null ? "" : address.getRawPath().toLowerCase(Locale.ROOT);
    return Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
  }
}
