package org.variorum.reader.article;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Revision;
import org.variorum.article.RevisionKind;
import org.variorum.reader.parts.Moment;
import org.variorum.reader.parts.Publication;
import org.variorum.topic.Topic;

/**
 * All that the page of one revision shows.
 *
 * @param number of the revision, from 1
 * @param last number of the current revision
 * @param title the headlines laid one over the other; empty where they are the same
 * @param blocks the texts laid one over the other; empty where nothing may be shown or differs
 */
record RevisionView(
    Publication publication,
    Topic topic,
    Revision revision,
    @Nullable Revision before,
    int last,
    List<DiffPiece> title,
    List<DiffBlock> blocks) {

  public int number() {
    return revision.number();
  }

  public boolean first() {
    return before == null;
  }

  public Moment taken() {
    return Moment.of(revision.takenAt());
  }

  public @Nullable Moment takenBefore() {
    return before == null ? null : Moment.of(before.takenAt());
  }

  /** Key of the message that names the kind; null where it is not told. */
  public @Nullable String kindKey() {
    return key(revision.kind());
  }

  public boolean nothingShown() {
    return title.isEmpty() && blocks.isEmpty();
  }

  static @Nullable String key(@Nullable RevisionKind kind) {
    return kind == null ? null : "revision.kind." + kind.name().toLowerCase(Locale.ROOT);
  }
}
