package org.variorum.article.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.article.RevisionKind;
import org.variorum.article.revision.Passages.Passage;
import org.variorum.text.Reading;
import org.variorum.text.Sentence;
import org.variorum.text.TextReader;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;

/** Tells what an outlet changed in an article, and whether that touches what it asserts. */
public final class ChangeReader {

  private static final int MOST_FACTS = 12;

  private final TextReader reader;

  public ChangeReader(TextReader reader) {
    this.reader = reader;
  }

  /** What changed from {@code before} to {@code after}, which differ in more than blanks. */
  public ChangeReport report(Version before, Version after) {
    List<Sentence> told = sentences(before, before.text());
    List<Sentence> tells = sentences(after, after.text());
    List<Passage> passages = Passages.changed(told, tells);
    // that the rest can be read now is no change of the text
    boolean restShown = before.truncated() && !after.truncated();
    List<Passage> counted =
        restShown
            ? passages.stream().filter(passage -> !passage.before().isEmpty()).toList()
            : passages;
    Facts facts = new Facts(told, tells);
    Set<String> changed = new LinkedHashSet<>();
    boolean retitled = !WordDiff.same(before.title(), after.title());
    if (retitled) {
      changed.addAll(headline(before, after, facts));
    }
    changed.addAll(facts.changed(counted));
    List<String> words = new ArrayList<>(changed.stream().limit(MOST_FACTS).toList());
    if (changed.size() > MOST_FACTS) {
      words.add((changed.size() - MOST_FACTS) + " more of this kind");
    }
    if (retitled) {
      words.add("the headline changed");
    }
    if (restShown) {
      words.add("the rest of the text can be read now");
    }
    words.addAll(counts(counted));
    return new ChangeReport(
        changed.isEmpty() ? RevisionKind.MINOR : RevisionKind.SUBSTANTIVE, words);
  }

  /** In headlines any word may have a capital: names are those that a text has for names, too. */
  private Set<String> headline(Version before, Version after, Facts facts) {
    Set<String> names = facts.names();
    return facts.changed(
        sentences(before, before.title()),
        sentences(after, after.title()),
        fact ->
            switch (fact.kind()) {
              case NAME -> names.containsAll(fact.words());
              case SOURCE -> false;
              default -> true;
            });
  }

  private static List<String> counts(List<Passage> passages) {
    long reworded = passages.stream().filter(Passage::reworded).count();
    long removed = passages.stream().filter(passage -> passage.after().isEmpty()).count();
    List<String> counts = new ArrayList<>();
    count(counts, reworded, "reworded");
    count(counts, removed, "taken out");
    count(counts, passages.size() - reworded - removed, "added");
    return counts;
  }

  private static void count(List<String> counts, long number, String what) {
    if (number > 0) {
      counts.add((number == 1 ? "1 sentence " : number + " sentences ") + what);
    }
  }

  private List<Sentence> sentences(Version version, String text) {
    Reading reading = reader.read(text, version.published(), version.language());
    return reading.sentences();
  }

  /** All words of these sentences, folded. */
  static Set<String> words(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> Words.of(sentence.text()).all().stream())
        .map(Word::folded)
        .map(word -> word.replaceFirst("'s$", ""))
        .collect(Collectors.toSet());
  }
}
