package org.variorum.wording;

import java.util.List;
import java.util.Map;

/**
 * What names of referents find in a topic's articles.
 *
 * @param looked how many articles were looked at, the newest first
 * @param held how many the topic has; more were looked at only where time allowed
 */
public record ReferentTrial(int looked, long held, Map<Name, Tried> tried) {

  private static final Tried NOWHERE = new Tried(0, 0, 0, List.of());

  public ReferentTrial {
    tried = Map.copyOf(tried);
  }

  /** A name, as it is written, of a referent. */
  public record Name(String referent, String name) {}

  /**
   * What a name finds, where no longer one has the place.
   *
   * @param examples some of its uses, the newest first
   */
  public record Tried(int uses, int articles, int outlets, List<Excerpted> examples) {

    public Tried {
      examples = List.copyOf(examples);
    }
  }

  /** What a name finds. */
  public Tried of(String referent, String name) {
    return tried.getOrDefault(new Name(referent, name), NOWHERE);
  }

  public boolean isWhole() {
    return looked >= held;
  }
}
