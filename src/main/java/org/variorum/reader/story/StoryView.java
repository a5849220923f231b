package org.variorum.reader.story;

import java.util.List;
import java.util.Map;
import org.variorum.provenance.Independence;
import org.variorum.reader.parts.ClaimRow;
import org.variorum.reader.parts.CopyNote;
import org.variorum.reader.parts.CreditNote;
import org.variorum.reader.parts.Difference;
import org.variorum.reader.parts.FigureRow;
import org.variorum.reader.parts.Period;
import org.variorum.reader.parts.Publication;
import org.variorum.story.Story;
import org.variorum.topic.Topic;

/**
 * All that a story's page shows.
 *
 * @param publications its articles, by time
 * @param figures those that several articles give a value for
 * @param singleFigures those that one article gives
 * @param claims those that several articles report and the reader asked for
 * @param claimsInAll how many several articles report
 * @param alone the claims that one article reports, by article
 */
record StoryView(
    Story story,
    Topic topic,
    Independence independence,
    List<Publication> publications,
    List<Difference> differences,
    List<FigureRow> figures,
    List<FigureRow> singleFigures,
    List<ClaimRow> claims,
    int claimsInAll,
    Show show,
    Map<Publication, List<ClaimRow>> alone,
    List<ReportNote> reports,
    List<CreditNote> credits,
    List<CopyNote> copies,
    List<QuotationRow> quotations,
    List<WordingRow> names,
    List<WordingRow> scareQuotes,
    List<WordingRow> doubts,
    List<WordingRow> vouches,
    List<DistinctiveRow> distinctive) {

  /** Whether there is anything to say of words. */
  public boolean words() {
    return !(names.isEmpty()
        && scareQuotes.isEmpty()
        && doubts.isEmpty()
        && vouches.isEmpty()
        && distinctive.isEmpty());
  }

  public Period period() {
    return Period.of(story.firstPublished(), story.lastPublished());
  }

  public boolean sample() {
    return publications.stream().anyMatch(Publication::sample);
  }
}
