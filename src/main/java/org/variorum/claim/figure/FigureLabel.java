package org.variorum.claim.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.text.assertion.Predicate;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;

/**
 * A heading for a figure, in the words of one of its statements: "Officials who signed a letter".
 */
public final class FigureLabel {

  private static final int FEWEST_WORDS = 3;
  private static final int USUAL_WORDS = 6;

  private static final Pattern PASSIVE =
      Pattern.compile(
          "^(?:was|were|are|is|have been|has been|had been|being|been)\\s+(?=\\w+(?:ed|en|wn|ght|nt|ld)\\b)");
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "^(?:(?:in|on|at|for|from|with|against|about|into|under|of)\\s|by (?!\\w+ing\\b)|to (?=\\p{Lu}|the\\b))");

  /** "of the dead are children". */
  private static final Pattern SHARE =
      Pattern.compile("^ of ((?:the |all )?\\p{Ll}+) ((?:are|were) (?!\\w+(?:ed|ing)\\b).*)");

  private static final Pattern SECOND_THING =
      Pattern.compile("^and \\p{L}+(?=$|[,.;]| (?:in|at|of|from|on)\\b)");
  private static final Pattern BY =
      Pattern.compile("\\b(signed|endorsed|backed|written|sent|drafted)(?: now)? by $");
  private static final Pattern DOCUMENT =
      Pattern.compile("\\b(?:memo|memorandum|cable|letter|petition|appeal|e-mail|report)\\b");
  private static final Pattern AGED =
      Pattern.compile("(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)*), (?:aged? )?$");

  private final Quantity quantity;
  private final @Nullable Predicate predicate;
  private final String before;
  private final String after;

  private FigureLabel(Amount amount) {
    String text = amount.said().statement().text();
    this.quantity = amount.quantity();
    this.predicate = amount.said().statement().statement().predicate();
    int at = text.indexOf(quantity.text());
    this.before = at < 0 ? text : text.substring(0, at);
    this.after = at < 0 ? "" : text.substring(at + quantity.text().length());
  }

  /** The label that says most in few words; never empty where a statement has words. */
  public static String of(List<Amount> amounts) {
    String label =
        amounts.stream()
            .map(amount -> new FigureLabel(amount).label())
            .filter(Objects::nonNull)
            .max(Comparator.comparingInt(FigureLabel::worth))
            .orElseGet(() -> new FigureLabel(amounts.getFirst()).around());
    return label.isEmpty() ? label : Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  /** Says what became of the counted, and takes neither two words nor twenty. */
  private static int worth(String label) {
    int words = label.split(" ").length;
    int told = label.contains(" who ") ? 5 : 0;
    return told + (words >= FEWEST_WORDS ? 20 : 0) - Math.abs(words - USUAL_WORDS);
  }

  private @Nullable String label() {
    if (quantity.kind() == QuantityKind.AGE) {
      Matcher aged = AGED.matcher(before);
      return aged.find() ? "Age of " + aged.group(1) : null;
    }
    Matcher made = SHARE.matcher(after);
    if (isShare() && made.find()) {
      return "Share of " + made.group(1) + " " + Phrase.ended("who " + made.group(2));
    }
    String thing = thing();
    if (thing == null || quantity.kind() == QuantityKind.YEAR) {
      return null;
    }
    String label = told(thing);
    return isShare() ? "Share of " + label : label;
  }

  private boolean isShare() {
    return quantity.kind() == QuantityKind.PERCENT || quantity.kind() == QuantityKind.FRACTION;
  }

  /** The counted thing with what is said of it. */
  private String told(String thing) {
    String rest = after.substring(after.indexOf(thing) + thing.length()).strip();
    Matcher second = SECOND_THING.matcher(rest);
    String things = second.find() ? thing + " " + second.group() : thing;
    rest = second.reset().find() ? rest.substring(second.end()).strip() : rest;
    String deed = deed(things);
    if (deed != null) {
      return deed;
    }
    Matcher passive = PASSIVE.matcher(rest);
    if (passive.find()) {
      return things + " " + Phrase.ended(rest.substring(passive.end()));
    }
    String phrase = isPhrase(rest) ? " " + Phrase.ended(rest) : "";
    return CountedThing.isFate(quantity.deed())
        ? things + " " + Phrase.past(String.valueOf(quantity.deed())) + phrase
        : things + phrase;
  }

  private static boolean isPhrase(String words) {
    return PREPOSITION.matcher(words).find();
  }

  /** "People who signed the letter", where the counted are those who act; else null. */
  private @Nullable String deed(String things) {
    if (predicate == null
        || predicate.actor() == null
        || !predicate.actor().startsWith(quantity.text())) {
      return signed(things, " who ");
    }
    String actors = predicate.actor().substring(quantity.text().length()).strip();
    String who = CountedThing.isPeople(quantity.counted()) ? " who " : " that ";
    int at = after.indexOf(actors);
    String rest = at < 0 ? "" : after.substring(at + actors.length()).strip();
    boolean act = rest.matches("\\p{Ll}.*") && (before.isBlank() || !isPhrase(rest));
    if (act && !rest.startsWith("who ")) {
      return Phrase.ended((actors.startsWith("of ") ? things : actors) + who + rest);
    }
    return signed(things, who);
  }

  /** "A memo, seen by us, was signed by 100 officials": the officials who signed the memo. */
  private @Nullable String signed(String things, String who) {
    Matcher by = BY.matcher(before);
    if (!by.find() || !CountedThing.isPeople(quantity.counted())) {
      return null;
    }
    Matcher document = DOCUMENT.matcher(before);
    String named = "";
    while (document.find()) {
      named = document.group();
    }
    return named.isEmpty() ? null : things + who + by.group(1) + " the " + named;
  }

  /** The words from the number to the counted thing; null where they do not follow it. */
  private @Nullable String thing() {
    if (quantity.counted().isEmpty()) {
      return null;
    }
    String head = Arrays.asList(quantity.counted().split(" ")).getLast();
    String stem = head.substring(0, Math.max(Math.min(3, head.length()), head.length() - 2));
    Matcher words =
        Pattern.compile(
                "^(?: of (?:the|them|these|those|whom|many|several)| of| in)?\\s+((?:(?!(?:in|of|to|for)\\b)[\\p{L}.’'-]+ ){0,4}?"
                    + Pattern.quote(stem)
                    + "[\\p{L}’'-]*)",
                Pattern.CASE_INSENSITIVE)
            .matcher(after);
    return words.find() ? words.group(1) : null;
  }

  /** The words on both sides of the number, from and to where a phrase ends. */
  private String around() {
    String from = Phrase.begun(before);
    String to = after.isBlank() ? "" : Phrase.ended(after);
    if (from.isEmpty() && to.isEmpty()) {
      return quantity.counted().isEmpty()
          ? Phrase.ended(before + "…" + after)
          : quantity.counted().toLowerCase(Locale.ROOT);
    }
    // what follows a comma is another thing
    return (to.matches("[\\p{Punct}–—].*") ? from + " …" : from + " … " + to).strip();
  }
}
