package org.variorum.statement;

import java.util.Map;
import org.variorum.text.speech.SourceType;

/**
 * On whose word an outlet's articles state what they state.
 *
 * @param own statements in the articles' own voice
 * @param attributed statements by kind of source; a kind that is not named has none
 */
public record AttributionHabit(int own, Map<SourceType, Integer> attributed) {

  public AttributionHabit {
    attributed = Map.copyOf(attributed);
  }

  public int statements() {
    return own + attributed.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int of(SourceType type) {
    return attributed.getOrDefault(type, 0);
  }

  /** Statements on the word of somebody or something that the article names. */
  public int named() {
    return statements() - own - of(SourceType.ANONYMOUS);
  }
}
