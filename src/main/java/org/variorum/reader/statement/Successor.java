package org.variorum.reader.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.reader.parts.SharedWords;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.ReadStatement;
import org.variorum.text.language.Words;

/**
 * What became of a sentence that stood in an earlier revision.
 *
 * @param statement what stands in its place; null where it is still current itself, and where
 *     nothing does
 * @param unchanged it stands there in the same words
 */
record Successor(@Nullable KeptStatement statement, boolean unchanged) {

  /** A sentence of which less is left is another one. */
  private static final double LEAST_LIKENESS = 0.5;

  static Successor none() {
    return new Successor(null, false);
  }

  /**
   * Finds it among the current statements of its article: the same words, or else the sentence that
   * shares most with it.
   */
  static Successor of(ReadStatement read, List<KeptStatement> current) {
    KeptStatement was = read.statement();
    Optional<KeptStatement> same =
        current.stream()
            .filter(each -> folded(each.sentence()).equals(folded(was.sentence())))
            .min(Comparator.comparing(each -> !folded(each.text()).equals(folded(was.text()))));
    if (same.isPresent()) {
      return new Successor(same.get(), true);
    }
    Words words = Words.of(was.sentence());
    return new Successor(
        current.stream()
            .filter(each -> likeness(words, each) >= LEAST_LIKENESS)
            .max(Comparator.comparing(each -> likeness(words, each)))
            .orElse(null),
        false);
  }

  long statementId() {
    return Objects.requireNonNull(statement).id();
  }

  private static double likeness(Words words, KeptStatement other) {
    Words others = Words.of(other.sentence());
    return 2.0
        * SharedWords.of(words, others).one().cardinality()
        / Math.max(1, words.all().size() + others.all().size());
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
