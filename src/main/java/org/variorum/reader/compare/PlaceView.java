package org.variorum.reader.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.reader.parts.Evidence;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.parts.SourceWords;

/**
 * What one article has of a passage, as the page shows it.
 *
 * @param paragraphs its words; empty where it has nothing or nothing more of it may be shown
 * @param evidence the sentence; null where the article has nothing
 * @param first number of its first sentence in the article, 0 for none
 * @param last number of its last sentence
 * @param moved it stands elsewhere in its article than the sentences around
 * @param source on whose word it is; null in the article's own voice
 * @param sourced whether to say on whose word it is, because the articles part over that
 * @param withheld so many sentences are not shown here
 */
record PlaceView(
    Publication publication,
    List<List<Run>> paragraphs,
    @Nullable Evidence evidence,
    int first,
    int last,
    boolean moved,
    @Nullable SourceWords source,
    boolean sourced,
    int withheld) {

  static PlaceView nothing(Publication publication) {
    return withheld(publication, 0);
  }

  static PlaceView withheld(Publication publication, int sentences) {
    return new PlaceView(publication, List.of(), null, 0, 0, false, null, false, sentences);
  }

  /** Whether it is what comes next in the same article. */
  boolean follows(PlaceView other) {
    return publication.id() == other.publication.id() && first == other.last + 1;
  }

  /** Both, as one. */
  PlaceView with(PlaceView next) {
    List<List<Run>> both = new ArrayList<>(paragraphs);
    both.addAll(next.paragraphs);
    return new PlaceView(
        publication, both, evidence, first, next.last, moved, source, sourced, withheld);
  }

  public boolean shown() {
    return !paragraphs.isEmpty();
  }

  /** It says in its own voice what another article has on somebody's word. */
  public boolean dropped() {
    return sourced && source == null;
  }

  /** The article has nothing of this passage. */
  public boolean absent() {
    return paragraphs.isEmpty() && withheld == 0;
  }
}
