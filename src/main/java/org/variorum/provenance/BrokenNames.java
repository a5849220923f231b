package org.variorum.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.provenance.TitleRuns.Run;
import org.variorum.text.language.Words.Word;

/**
 * Finds names of which a copy swapped words: "State Division" for "State Department". Such a name
 * is unknown to the other text, keeps a word of the true one, and stands near the same place, which
 * need not be the very same: rewriters also turn the sentence around it.
 */
final class BrokenNames {

  /** How many words a rewriter moves a name at most, measured after lining up the texts. */
  private static final int NEAR = 40;

  private final WordAlignment alignment;
  private final List<Run> copied;
  private final List<Run> original;

  private BrokenNames(WordAlignment alignment, String copy, String original) {
    this.alignment = alignment;
    this.copied = unknown(alignment.left(), copy, alignment.right());
    this.original = unknown(alignment.right(), original, alignment.left());
  }

  /**
   * A name of the copy and the name that it broke.
   *
   * @param likeness shared words as a share of the longer name
   * @param distance how many words apart they stand, after lining up the texts
   */
  record Broken(Run copied, Run original, double likeness, int distance) {

    private double weight() {
      return likeness - 0.5 * distance / NEAR;
    }
  }

  /** The broken names in their order, each place once. */
  static List<Broken> in(WordAlignment alignment, String copy, String original) {
    return new BrokenNames(alignment, copy, original).find();
  }

  private List<Broken> find() {
    List<Broken> best =
        copied.stream()
            .flatMap(name -> original.stream().flatMap(truth -> broken(name, truth)))
            .sorted(
                Comparator.comparingDouble(Broken::weight)
                    .thenComparing(broken -> broken.copied().length())
                    .reversed())
            .toList();
    List<Broken> chosen = new ArrayList<>();
    for (Broken broken : best) {
      if (chosen.stream().noneMatch(other -> overlap(other, broken))) {
        chosen.add(broken);
      }
    }
    return chosen.stream()
        .sorted(Comparator.comparingInt(broken -> broken.copied().from()))
        .toList();
  }

  private Stream<Broken> broken(Run name, Run truth) {
    int distance = Math.abs(alignment.opposite(name.from()) - truth.from());
    List<String> left = name.folded(alignment.left());
    List<String> right = truth.folded(alignment.right());
    if (distance > NEAR || Math.abs(left.size() - right.size()) > 1) {
      return Stream.empty();
    }
    WordAlignment inside = WordAlignment.of(String.join(" ", left), String.join(" ", right));
    boolean keepsWord =
        inside.pairs().stream()
            .anyMatch(pair -> TitleRuns.isCapital(alignment.left().get(name.from() + pair.left())));
    boolean bothDiffer =
        inside.common() < left.size() && inside.common() < right.size() && !sameStems(left, right);
    double likeness = (double) inside.common() / Math.max(left.size(), right.size());
    return keepsWord && bothDiffer
        ? Stream.of(new Broken(name, truth, likeness, distance))
        : Stream.empty();
  }

  /** "Health Ministries" for "Health Ministry" breaks nothing. */
  private static boolean sameStems(List<String> left, List<String> right) {
    return left.size() == right.size()
        && IntStream.range(0, left.size())
            .allMatch(i -> Spelling.sameWord(left.get(i), right.get(i)));
  }

  private static boolean overlap(Broken one, Broken two) {
    return one.copied().from() < two.copied().to() && two.copied().from() < one.copied().to()
        || one.original().from() < two.original().to()
            && two.original().from() < one.original().to();
  }

  /** Names of two words and more, and the ends of longer ones, that the other text never has. */
  private static List<Run> unknown(List<Word> words, String text, List<Word> others) {
    String other = joined(others.stream().map(Word::folded).toList());
    Set<String> ordinary = ordinary(words);
    Set<Run> runs = new HashSet<>();
    for (Run run : TitleRuns.in(words, text).all()) {
      for (int from = run.from(); from + 1 < run.to(); from++) {
        Run end = new Run(from, run.to());
        boolean begins =
            TitleRuns.isCapital(words.get(from))
                && !(TitleRuns.begins(words, from, text) && isOpener(words, from, ordinary));
        if (begins && !other.contains(joined(end.folded(words)))) {
          runs.add(end);
        }
      }
    }
    return runs.stream().sorted(Comparator.comparingInt(Run::from)).toList();
  }

  /** "Dozens of State Division staff": a capital that the sentence gave. */
  private static boolean isOpener(List<Word> words, int at, Set<String> ordinary) {
    return ordinary.contains(words.get(at).folded())
        || TitleRuns.SMALL.contains(words.get(at + 1).text());
  }

  /** Words that the text also writes small, such as those that begin a sentence. */
  private static Set<String> ordinary(List<Word> words) {
    return words.stream()
        .map(Word::text)
        .filter(word -> word.equals(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }

  private static String joined(List<String> words) {
    return " " + String.join(" ", words) + " ";
  }
}
