package org.variorum.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.quotation.QuotationAlignment.Step;
import org.variorum.quotation.QuotedWords.Quoted;

/**
 * What one article makes of a quotation that another prints in full.
 *
 * @param pieces its words in order, with what stands there instead
 */
record Reprint(Fidelity fidelity, List<Piece> pieces) {

  /** Fewer words than these are common to many speakers, so that only the same ones are taken. */
  private static final int TELLING = 5;

  private static final int TELLING_CONTENT = 3;

  /** Two telling words are enough among so many that are the same. */
  private static final int LONG = 6;

  /** Of the words printed, so many must stand in the fuller printing too. */
  private static final double KEPT = 0.65;

  private static final int FRAGMENT = 4;

  /** Where the context bears it out. */
  private static final int SHORTEST = 2;

  Reprint {
    pieces = List.copyOf(pieces);
  }

  /** The fullest printing beside itself. */
  static Reprint whole(String text) {
    return new Reprint(Fidelity.VERBATIM, List.of(new Piece(text, text, true, false)));
  }

  /**
   * Compares {@code part} with the longer {@code full}; empty where they are other words.
   *
   * @param tie a fragment of two words is taken only in one context, altered words only of one
   *     speaker
   */
  static Optional<Reprint> of(QuotedWords full, QuotedWords part, Tie tie) {
    List<Step> steps = QuotationAlignment.of(full, part);
    long kept = steps.stream().filter(Step::same).count();
    long content =
        steps.stream().filter(step -> step.same() && part.at(step.part()).content()).count();
    long plain = part.all().stream().filter(word -> !word.bracketed()).count();
    long altered = steps.stream().filter(step -> !step.same() && !step.declared()).count();
    boolean accepted =
        altered == 0
            ? kept >= (tie == Tie.ONE_CONTEXT ? SHORTEST : FRAGMENT) && content >= 1 || content >= 2
            : tie != Tie.TWO_SPEAKERS
                && plain >= TELLING
                && content >= (kept >= LONG ? TELLING_CONTENT - 1 : TELLING_CONTENT)
                && kept >= KEPT * plain
                && altered <= (1 - KEPT) * plain + 1;
    return accepted
        ? Optional.of(new Reprint(fidelity(steps, full, part, altered), pieces(steps, full, part)))
        : Optional.empty();
  }

  private static Fidelity fidelity(
      List<Step> steps, QuotedWords full, QuotedWords part, long altered) {
    if (altered > 0) {
      return Fidelity.ALTERED;
    }
    if (part.all().stream().anyMatch(Quoted::bracketed)) {
      return Fidelity.BRACKETED;
    }
    return steps.size() == full.size() && steps.stream().allMatch(Step::same)
        ? Fidelity.VERBATIM
        : Fidelity.SHORTENED;
  }

  private static List<Piece> pieces(List<Step> steps, QuotedWords full, QuotedWords part) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < steps.size()) {
      int end = at + 1;
      while (end < steps.size() && goesOn(steps.get(at), steps.get(end))) {
        end++;
      }
      List<Step> run = steps.subList(at, end);
      pieces.add(
          new Piece(
              words(part, run.stream().map(Step::part).toList()),
              words(full, run.stream().map(Step::full).toList()),
              run.getFirst().same(),
              run.getFirst().declared()));
      at = end;
    }
    return pieces;
  }

  private static boolean goesOn(Step one, Step next) {
    return one.same() == next.same() && (one.same() || one.declared() == next.declared());
  }

  private static String words(QuotedWords words, List<Integer> places) {
    return String.join(
        " ", places.stream().filter(place -> place >= 0).map(p -> words.at(p).text()).toList());
  }
}
