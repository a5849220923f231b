package org.variorum.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names that articles give to one referent. */
public record Wording(WordingKind kind, String referent, List<Use> uses) {

  public Wording {
    uses = List.copyOf(uses);
  }

  /**
   * One article's use of one name.
   *
   * @param statementId the first statement that uses it
   */
  public record Use(
      long articleId, long outletId, String text, int count, @Nullable Long statementId) {}
}
