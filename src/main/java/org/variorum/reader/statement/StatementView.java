package org.variorum.reader.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Revision;
import org.variorum.article.Stretch;
import org.variorum.claim.Claim;
import org.variorum.reader.parts.Evidence;
import org.variorum.reader.parts.Excerpt;
import org.variorum.reader.parts.Moment;
import org.variorum.reader.parts.Publication;
import org.variorum.story.Story;
import org.variorum.topic.Topic;

/**
 * All that the page of a sentence shows.
 *
 * @param revision the revision it was read from
 * @param last number of the article's current revision
 * @param current whether the article has it still
 * @param now what stands in its place; null where it is current or nothing does
 * @param changes both wordings laid one over the other; empty where there is nothing to lay
 * @param next the revision that changed it or took it out; null where it is current
 * @param claim what it asserts together with other articles; null where no claim stands on it
 */
record StatementView(
    Topic topic,
    @Nullable Story story,
    Evidence evidence,
    Revision revision,
    int last,
    boolean current,
    @Nullable Evidence now,
    List<Stretch> changes,
    @Nullable Revision next,
    @Nullable Claim claim) {

  public Publication publication() {
    return evidence.publication();
  }

  public Moment read() {
    return Moment.of(revision.takenAt());
  }

  public @Nullable Moment changed() {
    return next == null ? null : Moment.of(next.takenAt());
  }

  public @Nullable String claimText() {
    return claim == null ? null : Excerpt.of(claim.text(), Excerpt.LINE);
  }
}
