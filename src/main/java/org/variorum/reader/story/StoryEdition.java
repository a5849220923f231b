package org.variorum.reader.story;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.variorum.claim.Claim;
import org.variorum.claim.DecidedMatters;
import org.variorum.reader.export.LinkedData;
import org.variorum.reader.origins.OriginPicture;
import org.variorum.reader.origins.Ties;
import org.variorum.reader.parts.CopyNote;
import org.variorum.reader.parts.CreditNote;
import org.variorum.reader.parts.Difference;
import org.variorum.reader.parts.Newsstand;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.parts.Publications;
import org.variorum.reader.timeline.Timeline;
import org.variorum.story.Story;
import org.variorum.topic.Topics;

/** Lays out a story's page. */
@Component
class StoryEdition {

  /** So many articles, claims and quotations of each are described in the page itself. */
  private static final int LINKED = 8;

  private final Topics topics;
  private final Newsstand newsstand;
  private final StoryReading reading;
  private final ClaimTables tables;
  private final DecidedMatters decided;

  StoryEdition(
      Topics topics,
      Newsstand newsstand,
      StoryReading reading,
      ClaimTables tables,
      DecidedMatters decided) {
    this.topics = topics;
    this.newsstand = newsstand;
    this.reading = reading;
    this.tables = tables;
    this.decided = decided;
  }

  /**
   * @param base where readers find this installation, without a slash at its end
   */
  StoryView of(Story story, StoryQuery query, String base) {
    StoryMaterial material = reading.of(story);
    Publications publications = newsstand.publications(material.articles());
    List<Publication> own = publications.of(story.articles());
    Set<Long> compared = compared(own, query.outlets());
    ClaimSelection selection = ClaimSelection.of(story, compared, material.figures());
    List<Claim> shared = selection.shared(material.claims());
    List<Claim> shown = selection.shown(shared, query.show());
    return new StoryView(
        story,
        topics.byId(story.topicId()).orElseThrow(),
        query,
        material.independence(),
        own,
        Difference.among(story, material.figures(), material.claims(), publications),
        FigureBoard.of(material.figures(), story.articles(), publications, query.figures()),
        tables.of(
            own,
            compared,
            ClaimTables.rows(shown, query),
            shared.size(),
            material.figures(),
            publications,
            query),
        shown.stream().map(Claim::id).toList(),
        Alone.of(material.claims(), own),
        origins(material, own, publications),
        Part.of(material.quotations(), query.quotations(), StoryView.QUOTATIONS)
            .map(quotation -> QuotationRow.of(quotation, publications)),
        Words.of(material.wordings(), material.distinctive(), publications),
        Timeline.of(own, material.revisions()),
        Told.of(story, own, shared, material.revisions()),
        story.curated() ? decided.onStory(story.id()) : List.of(),
        LinkedData.of(story, own, shared, material.quotations(), base, LINKED));
  }

  private static OriginView origins(
      StoryMaterial material, List<Publication> own, Publications publications) {
    Ties ties = new Ties(own);
    ties.addCredits(material.credits());
    ties.addCopies(material.copies(), publications);
    ties.addDocuments(material.documents(), material.independence().documentNames());
    return new OriginView(
        OriginPicture.of(ties),
        material.independence().reports().stream()
            .map(report -> new ReportNote(report, publications.get(report.articleId())))
            .toList(),
        material.copies().stream().map(copy -> CopyNote.of(copy, publications)).toList(),
        material.credits().stream()
            .map(credit -> new CreditNote(credit, publications.get(credit.articleId())))
            .toList());
  }

  private static Set<Long> compared(List<Publication> own, List<String> outlets) {
    return own.stream()
        .filter(publication -> outlets.contains(publication.outlet().slug()))
        .map(Publication::id)
        .collect(Collectors.toSet());
  }
}
