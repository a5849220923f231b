package org.variorum.claim;

import org.jspecify.annotations.Nullable;
import org.variorum.curation.Decision;

/**
 * A decision with the present names of what it is about, where that is still there.
 *
 * @param other what that was merged with, or parted from
 */
public record Decided(Decision decision, @Nullable Named about, @Nullable Named other) {

  /**
   * A story, claim, figure or source.
   *
   * @param words its headline, text, label or name
   * @param path of its page
   * @param gone whether it is shown no more; its words are those of one of its sentences then
   */
  public record Named(String words, String path, boolean gone) {

    Named(String words, String path) {
      this(words, path, false);
    }
  }

  /** The name used for messages: "claim.split". */
  public String key() {
    return decision.subject().word() + "." + decision.kind().word();
  }

  /** The name used for messages about what speaks against it: "apart"; null where nothing does. */
  public @Nullable String doubt() {
    if (decision.doubt() == null) {
      return null;
    }
    return switch (decision.subject()) {
      case ARTICLE -> "reading";
      default -> setsOutcome() ? "outcome" : decision.doubt().evidence();
    };
  }

  /** What was set is an outcome, whose name is a word of its own. */
  public boolean setsOutcome() {
    return decision.kind() == Decision.Kind.SET_OUTCOME;
  }
}
