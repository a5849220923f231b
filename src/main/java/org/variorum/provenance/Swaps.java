package org.variorum.provenance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.provenance.BrokenNames.Broken;
import org.variorum.provenance.TitleRuns.Run;
import org.variorum.provenance.WordAlignment.Pair;
import org.variorum.text.language.FunctionWords;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;

/** The few words here and there of a copy that stand where its original has others. */
final class Swaps {

  /** Synonym machines replace a word or two by as many; writers turn whole clauses. */
  private static final Set<String> CALENDAR = Lexicon.words("calendar.txt");

  private static final int LONGEST = 3;

  /** Two swaps around one of these are one: "notifying our policies" for "informing our plan". */
  private static final Set<String> INSIDE =
      Set.of("a", "an", "the", "my", "our", "your", "his", "her", "its", "their");

  private final WordAlignment alignment;
  private final String copy;
  private final String original;
  private final List<Broken> names;

  private Swaps(WordAlignment alignment, String copy, String original) {
    this.alignment = alignment;
    this.copy = copy;
    this.original = original;
    this.names = BrokenNames.in(alignment, copy, original);
  }

  /** A stretch of the copy and what stands opposite, either of which may be empty. */
  private record Stretch(Run left, Run right) {

    boolean isSwap() {
      return left.length() > 0
          && right.length() > 0
          && left.length() <= LONGEST
          && right.length() <= LONGEST
          && Math.abs(left.length() - right.length()) <= 1;
    }

    Stretch with(Stretch next) {
      return new Stretch(
          new Run(left.from(), next.left.to()), new Run(right.from(), next.right.to()));
    }
  }

  /** The swaps of words and of names, each once, in the copy's order. */
  static List<Substitution> of(WordAlignment alignment, String copy, String original) {
    return new Swaps(alignment, copy, original).all();
  }

  private List<Substitution> all() {
    Set<Substitution> swaps = new LinkedHashSet<>();
    int name = 0;
    for (Stretch stretch : joined(stretches().stream().filter(this::tells).toList())) {
      while (name < names.size() && names.get(name).copied().from() < stretch.left().to()) {
        swaps.add(broken(names.get(name++)));
      }
      swaps.add(substitution(stretch.left(), stretch.right()));
    }
    names.subList(name, names.size()).forEach(broken -> swaps.add(broken(broken)));
    return List.copyOf(swaps);
  }

  /** What lies between two shared words, without the broken names in it. */
  private List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Pair pair : alignment.pairs()) {
      Stretch between = new Stretch(new Run(i, pair.left()), new Run(j, pair.right()));
      if (between.left().length() > 0 || between.right().length() > 0) {
        stretches.addAll(withoutNames(between));
      }
      i = pair.left() + 1;
      j = pair.right() + 1;
    }
    return stretches;
  }

  private List<Stretch> withoutNames(Stretch stretch) {
    for (Broken name : names) {
      boolean cuts = cuts(name.copied(), stretch.left()) && cuts(name.original(), stretch.right());
      if (cuts) {
        return List.of(
            new Stretch(
                before(stretch.left(), name.copied()), before(stretch.right(), name.original())),
            new Stretch(
                after(stretch.left(), name.copied()), after(stretch.right(), name.original())));
      }
    }
    return List.of(stretch);
  }

  private static boolean cuts(Run name, Run words) {
    return name.from() < words.to() && words.from() < name.to();
  }

  private static Run before(Run words, Run name) {
    return new Run(words.from(), Math.max(words.from(), name.from()));
  }

  private static Run after(Run words, Run name) {
    return new Run(Math.min(words.to(), name.to()), words.to());
  }

  private List<Stretch> joined(List<Stretch> stretches) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch stretch : stretches) {
      Stretch last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && isOne(last, stretch)) {
        joined.set(joined.size() - 1, last.with(stretch));
      } else {
        joined.add(stretch);
      }
    }
    return joined;
  }

  private boolean isOne(Stretch one, Stretch next) {
    return next.left().from() - one.left().to() == 1
        && next.right().from() - one.right().to() == 1
        && INSIDE.contains(alignment.left().get(one.left().to()).text())
        && !crossesSentence(one.with(next).left(), alignment.left(), copy);
  }

  /** Says something of the copy: other words, not another spelling or ending, nor half a turn. */
  private boolean tells(Stretch stretch) {
    if (!stretch.isSwap()) {
      return false;
    }
    String from = stretch.left().span(alignment.left()).of(copy);
    String to = stretch.right().span(alignment.right()).of(original);
    return hasContent(stretch.left(), alignment.left())
        && hasContent(stretch.right(), alignment.right())
        && isName(stretch.left(), alignment.left(), copy)
            == isName(stretch.right(), alignment.right(), original)
        && !(isDate(from) && isDate(to))
        && !Spelling.same(
            content(stretch.left(), alignment.left()), content(stretch.right(), alignment.right()))
        && !(stretch.left().length() == 1
            && stretch.right().length() == 1
            && Spelling.sameWord(from, to))
        && !crossesSentence(stretch.left(), alignment.left(), copy)
        && !crossesSentence(stretch.right(), alignment.right(), original);
  }

  /** "Monday" for "Oct 10" is the same day or not: the calendar knows, and no list of words. */
  private static boolean isDate(String words) {
    return Words.of(words).all().stream().map(Word::folded).anyMatch(CALENDAR::contains);
  }

  private static boolean hasContent(Run run, List<Word> words) {
    return !content(run, words).isEmpty();
  }

  /** The words without the small ones. */
  private static String content(Run run, List<Word> words) {
    return words.subList(run.from(), run.to()).stream()
        .map(Word::text)
        .filter(word -> !FunctionWords.contains(word))
        .collect(Collectors.joining(" "));
  }

  private static boolean isName(Run run, List<Word> words, String text) {
    return IntStream.range(run.from(), run.to())
        .anyMatch(at -> TitleRuns.isCapital(words.get(at)) && !TitleRuns.begins(words, at, text));
  }

  private static boolean crossesSentence(Run run, List<Word> words, String text) {
    return run.span(words).of(text).matches("(?s).*[.?!:;”\"\\n]\\s.*");
  }

  private Substitution broken(Broken name) {
    return Substitution.ofName(
        name.copied().spanWithoutPossessive(alignment.left()).of(copy),
        name.original().spanWithoutPossessive(alignment.right()).of(original));
  }

  private Substitution substitution(Run from, Run to) {
    String words = from.span(alignment.left()).of(copy);
    String others = to.span(alignment.right()).of(original);
    return isName(from, alignment.left(), copy)
        ? Substitution.ofName(words, others)
        : Substitution.ofWords(words, others);
  }
}
