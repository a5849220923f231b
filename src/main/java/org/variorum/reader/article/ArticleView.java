package org.variorum.reader.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Revision;
import org.variorum.article.Standing;
import org.variorum.article.Withdrawal;
import org.variorum.curation.Decision;
import org.variorum.reader.parts.CopyNote;
import org.variorum.reader.parts.CreditNote;
import org.variorum.reader.parts.JsonLd;
import org.variorum.reader.parts.Moment;
import org.variorum.reader.parts.Publication;
import org.variorum.story.Story;
import org.variorum.topic.Topic;

/**
 * All that an article's page shows.
 *
 * @param story null while it waits to be placed
 * @param revisions oldest first
 * @param history what became of it since it was first read, oldest first
 * @param shared sentences whose claims other articles report too
 * @param alone sentences whose claims are found here only
 * @param settings what curators set of it, against what its outlet's page says, one a field; and
 *     each name that they left out
 * @param paragraphs the whole text, where it is ours to print; otherwise empty
 */
record ArticleView(
    Publication publication,
    Topic topic,
    @Nullable Story story,
    List<Revision> revisions,
    List<HistoryEntry> history,
    List<CreditNote> credits,
    List<CopyNote> copies,
    List<Note> shared,
    List<Note> alone,
    List<Decision> settings,
    List<Paragraph> paragraphs) {

  /** When the current revision was read from the outlet. */
  public Moment revised() {
    return Moment.of(revisions.getLast().takenAt());
  }

  /** When the outlet was seen not to show it any more; null while it does. */
  public @Nullable Moment withdrawn() {
    Withdrawal withdrawal = standing().withdrawal();
    return withdrawal == null ? null : Moment.of(withdrawal.at());
  }

  /** Since when the outlet shows only its beginning; null where it shows all. */
  public @Nullable Moment cut() {
    Instant cut = standing().cut();
    return cut == null ? null : Moment.of(cut);
  }

  /**
   * Where it stands beside others of its story: beside the other, or a choice of others; null where
   * there is none.
   */
  public @Nullable String comparison() {
    if (story == null || story.articles().size() < 2) {
      return null;
    }
    List<Long> beside = story.articles().size() == 2 ? story.articles() : List.of(publication.id());
    return "/stories/"
        + story.slug()
        + "/compare?articles="
        + String.join(",", beside.stream().map(String::valueOf).toList());
  }

  /** The article for programs. */
  public String data(String base) {
    return JsonLd.articlePage(publication, base + "/articles/" + publication.id());
  }

  public Standing standing() {
    return publication.standing();
  }
}
