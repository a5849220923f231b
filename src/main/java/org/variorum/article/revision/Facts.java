package org.variorum.article.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.variorum.article.revision.Passages.Passage;
import org.variorum.text.Sentence;

/** Compares what the sentences of two versions assert, fact by fact. */
final class Facts {

  private final Side before;
  private final Side after;
  private final Set<String> names = new HashSet<>();

  Facts(List<Sentence> before, List<Sentence> after) {
    this.before = Side.of(before);
    this.after = Side.of(after);
    for (Side side : List.of(this.before, this.after)) {
      side.facts().stream()
          .filter(fact -> fact.kind() == Fact.Kind.NAME && fact.sure())
          .forEach(fact -> names.addAll(fact.words()));
    }
  }

  /** Words that are part of a name for sure. */
  Set<String> names() {
    return names;
  }

  /** Everything that one version asserts anywhere. */
  private record Side(List<Fact> facts, Set<String> words) {

    static Side of(List<Sentence> sentences) {
      return new Side(in(sentences), ChangeReader.words(sentences));
    }

    /** Whether it stands somewhere else in this version, so that nothing was added or lost. */
    boolean has(Fact fact) {
      return switch (fact.kind()) {
        case NAME -> words.containsAll(fact.words());
        case QUOTATION ->
            facts.stream()
                .filter(other -> other.kind() == fact.kind())
                .anyMatch(other -> (" " + other.key() + " ").contains(" " + fact.key() + " "));
        default -> facts.stream().anyMatch(fact::says);
      };
    }
  }

  private static List<Fact> in(List<Sentence> sentences) {
    return sentences.stream().flatMap(sentence -> Fact.of(sentence).stream()).toList();
  }

  /** Each fact that changed, in words. */
  Set<String> changed(List<Passage> passages) {
    Set<String> words = new LinkedHashSet<>();
    passages.forEach(
        passage -> words.addAll(changed(passage.before(), passage.after(), fact -> true)));
    return words;
  }

  Set<String> changed(List<Sentence> mine, List<Sentence> others, Predicate<Fact> counts) {
    List<Fact> removed = new ArrayList<>(in(mine));
    List<Fact> added = new ArrayList<>(in(others));
    for (List<Fact> side : List.of(removed, added)) {
      side.removeIf(fact -> !counts.test(fact) || !fact.sure() && !names.contains(fact.key()));
    }
    removed.removeIf(fact -> takeOut(fact, added));
    Set<String> words = new LinkedHashSet<>();
    for (Fact.Kind kind : Fact.Kind.values()) {
      compare(kind, of(kind, removed), of(kind, added), words);
    }
    return words;
  }

  private static boolean takeOut(Fact fact, List<Fact> from) {
    int same = -1;
    for (int i = 0; i < from.size() && same < 0; i++) {
      same = fact.says(from.get(i)) ? i : -1;
    }
    if (same >= 0) {
      from.remove(same);
    }
    return same >= 0;
  }

  private static List<Fact> of(Fact.Kind kind, List<Fact> facts) {
    return facts.stream().filter(fact -> fact.kind() == kind).toList();
  }

  /** As many as before became others; else some were added or taken out, if all the same. */
  private void compare(Fact.Kind kind, List<Fact> removed, List<Fact> added, Set<String> words) {
    if (removed.size() == added.size()) {
      for (int i = 0; i < removed.size(); i++) {
        words.add("the " + kind.word() + " " + removed.get(i).became(added.get(i)));
      }
      return;
    }
    if (kind == Fact.Kind.DATE) {
      // "said" became "said on Monday": no change of what is told
      return;
    }
    removed.stream()
        .filter(fact -> !after.has(fact))
        .forEach(fact -> words.add("the " + kind.word() + " " + fact.printed() + " was taken out"));
    added.stream()
        .filter(fact -> !before.has(fact))
        .forEach(fact -> words.add("the " + kind.word() + " " + fact.printed() + " was added"));
  }
}
