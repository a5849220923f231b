package org.variorum.reader.story;

import java.util.List;
import org.variorum.claim.Decided;
import org.variorum.provenance.Independence;
import org.variorum.reader.parts.Difference;
import org.variorum.reader.parts.Period;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.timeline.Timeline;
import org.variorum.story.Story;
import org.variorum.text.language.Slug;
import org.variorum.topic.Topic;

/**
 * All that a story's page shows.
 *
 * @param publications its articles, by time
 * @param claimOrder ids of the claims that match the filter, on whichever page of the table
 * @param decided what curators decided that shaped it
 * @param linkedData JSON-LD that may stand in the page as it is
 * @param alone what one article alone claims, by article
 */
record StoryView(
    Story story,
    Topic topic,
    StoryQuery query,
    Independence independence,
    List<Publication> publications,
    List<Difference> differences,
    FigureBoard board,
    ClaimTable table,
    List<Long> claimOrder,
    List<Alone> alone,
    OriginView origins,
    Part<QuotationRow> quotations,
    Words words,
    Timeline timeline,
    List<Told> told,
    List<Decided> decided,
    String linkedData) {

  static final int QUOTATIONS = 8;
  private static final int FEW_OUTLETS = 8;
  private static final int FEW_DIFFERENCES = 12;
  private static final int FEW_NOTES = 12;
  private static final int FEW_ARTICLES = 20;

  public StoryLinks links() {
    return new StoryLinks(story.slug(), query);
  }

  public Period period() {
    return Period.of(story.firstPublished(), story.lastPublished());
  }

  public boolean sample() {
    return publications.stream().anyMatch(Publication::sample);
  }

  /** Names of the outlets, in the order in which they came with it. */
  public List<String> outlets() {
    return publications.stream().map(Publication::name).distinct().toList();
  }

  public List<String> fewOutlets() {
    return outlets().stream().limit(FEW_OUTLETS).toList();
  }

  public int furtherOutlets() {
    return Math.max(0, outlets().size() - FEW_OUTLETS);
  }

  /** What shows among the story's own articles. */
  public List<Difference> ownDifferences() {
    return differences.stream()
        .filter(difference -> !difference.across())
        .limit(FEW_DIFFERENCES)
        .toList();
  }

  public long furtherDifferences() {
    return Math.max(0, differences.stream().filter(one -> !one.across()).count() - FEW_DIFFERENCES);
  }

  /** What shows only against articles of other stories. */
  public List<Difference> acrossDifferences() {
    return differences.stream().filter(Difference::across).limit(FEW_DIFFERENCES).toList();
  }

  /** The address of a difference's row, on whichever page of the board or table it stands. */
  public String place(Difference difference) {
    long id = Long.parseLong(difference.row().substring(1));
    StoryQuery there =
        difference.aboutNumbers()
            ? query.figures(board.pageOf(id))
            : claimOrder.contains(id)
                ? query.claims(ClaimTables.pageOf(claimOrder.indexOf(id)))
                : query;
    return there.equals(query)
        ? "#" + difference.row()
        : there.address(story.slug()) + "#" + difference.row();
  }

  /** As many notes on origins as the reader asked for. */
  public <T> List<T> notes(List<T> notes) {
    return query.isWhole("origins") ? notes : notes.stream().limit(FEW_NOTES).toList();
  }

  /** Whether notes on origins are left out. */
  public boolean moreNotes() {
    return !query.isWhole("origins")
        && List.of(origins.reports(), origins.copies(), origins.credits()).stream()
            .anyMatch(notes -> notes.size() > FEW_NOTES);
  }

  public List<Told> shownArticles() {
    return query.isWhole("articles") ? told : told.stream().limit(FEW_ARTICLES).toList();
  }

  public int furtherArticles() {
    return told.size() - shownArticles().size();
  }

  /** The document's page among those of sources. */
  public String source(String document) {
    return "/sources/document-" + Slug.of(document);
  }
}
