package org.variorum.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.claim.contrast.Deed;
import org.variorum.claim.contrast.Differences;
import org.variorum.claim.said.Said;
import org.variorum.text.date.DateMention;
import org.variorum.text.date.Precision;
import org.variorum.text.language.Span;

/**
 * What a claim is called: the words of its clearest member, cut to what they assert. Words are left
 * out at both ends only; none is added or moved.
 */
final class ClaimWords {

  private static final int LONG = 220;
  private static final int FEWEST = 5;

  /** So many words are taken in at a glance; each further one costs so much of a cosine. */
  private static final int EASILY_READ = 14;

  private static final double WORTH_OF_A_WORD = 0.006;

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:and|but|yet)\\s+|(?:so|however|meanwhile|moreover|still|also|instead|separately"
              + "|in addition|additionally|furthermore|nevertheless),\\s+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE_DATE =
      Pattern.compile("(?:(?:^|,?\\s+)(?:on|late|early|since))*\\s*$", Pattern.CASE_INSENSITIVE);

  /** Words that want the date behind them: "set for", "between May 4 and". */
  private static final Pattern WANTING =
      Pattern.compile(
          "\\b(?:for|by|until|till|from|to|of|in|at|before|after|between|and|or|than|is|was|as)$",
          Pattern.CASE_INSENSITIVE);

  private static final Set<Precision> OF_THE_DAY = Set.of(Precision.DAY, Precision.HOUR);

  private ClaimWords() {}

  /**
   * The words of the member that is nearest to all others and short, the earliest of equals; one
   * that leans on its context only at need.
   */
  static String of(List<Said> claim) {
    record Candidate(Said said, String core, long worth) {}
    List<Said> first = claim.subList(0, Math.min(claim.size(), Differences.PANEL));
    return first.stream()
        .map(said -> new Candidate(said, core(said), worth(said, first)))
        .max(
            Comparator.comparing((Candidate each) -> standsAlone(each.core()))
                .thenComparingLong(Candidate::worth)
                .thenComparing(each -> each.said().time(), Comparator.reverseOrder())
                .thenComparing(each -> each.said().id(), Comparator.reverseOrder()))
        .orElseThrow()
        .core();
  }

  /** In thousandths of a cosine, since of two members each is as near to the other. */
  private static long worth(Said said, List<Said> claim) {
    double nearness = claim.stream().mapToDouble(said::cosine).average().orElseThrow();
    int words = core(said).split("\\s+").length;
    return Math.round(1000 * (nearness - WORTH_OF_A_WORD * Math.max(0, words - EASILY_READ)));
  }

  private static boolean standsAlone(String words) {
    return words.length() <= LONG && !AttributedWords.leans(words);
  }

  /** What a statement asserts, without who says so and when. */
  static String core(Said said) {
    Span clause = said.statement().statement().span();
    Span content = AttributedWords.of(said);
    Span kept = withoutDates(said, content == null ? clause : content);
    String words = Deed.words(said, kept).strip();
    String actor = said.statement().statement().actorBefore();
    return polished(
        content != null
            ? AttributedWords.withoutThat(words)
            : actor == null ? words : actor + " … " + words);
  }

  private static Span withoutDates(Said said, Span span) {
    Span kept = span;
    for (DateMention date : said.statement().statement().dates()) {
      if (OF_THE_DAY.contains(date.precision()) && kept.contains(date.span())) {
        kept = without(said, kept, date.span());
      }
    }
    return Deed.words(said, kept).split("\\s+").length >= FEWEST ? kept : span;
  }

  private static Span without(Said said, Span kept, Span date) {
    String before = Deed.words(said, new Span(kept.start(), date.start()));
    String after = Deed.words(said, new Span(date.end(), kept.end()));
    Matcher link = BEFORE_DATE.matcher(before);
    int linked = link.find() ? link.start() : before.length();
    if (before.substring(0, linked).isBlank() && after.startsWith(",")) {
      return new Span(date.end() + 1, kept.end());
    }
    boolean last =
        after.matches("[\\s.,]*") && !WANTING.matcher(before.substring(0, linked)).find();
    if (linked < before.length() && last) {
      return new Span(kept.start(), kept.start() + linked);
    }
    return kept;
  }

  /** Without a link to the sentence before, and with a sentence's first letter and stop. */
  private static String polished(String words) {
    String cut = words.strip().replaceAll("[\\s,;:–—-]+$", "");
    Matcher lead = LEAD.matcher(cut);
    if (lead.find() && cut.substring(lead.end()).split("\\s+").length >= FEWEST) {
      cut = cut.substring(lead.end());
    }
    cut = unquoted(cut);
    String stop = cut.matches("(?s).*[.!?…][\"”’']?$") ? "" : ".";
    return cut.isEmpty() ? cut : Character.toUpperCase(cut.charAt(0)) + cut.substring(1) + stop;
  }

  /** Marks around the whole go with the frame; a mark that lost its partner goes as well. */
  private static String unquoted(String words) {
    long straight = words.chars().filter(c -> c == '"').count();
    long open = words.chars().filter(c -> c == '“').count();
    long closed = words.chars().filter(c -> c == '”').count();
    boolean whole = words.matches("(?s)^[“\"][^“”\"]*[”\"]?[.,]?$");
    if (whole || straight == 1 || open + closed == 1) {
      return words.replaceAll("[“”\"]", "").replaceAll(",$", "");
    }
    return words;
  }
}
