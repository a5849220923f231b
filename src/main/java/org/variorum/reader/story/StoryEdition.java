package org.variorum.reader.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.variorum.claim.Cell;
import org.variorum.claim.Claim;
import org.variorum.claim.Claims;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;
import org.variorum.claim.Figures;
import org.variorum.provenance.Copies;
import org.variorum.provenance.Copy;
import org.variorum.provenance.Credits;
import org.variorum.provenance.Independence;
import org.variorum.provenance.Origins;
import org.variorum.quotation.AlignedQuotation;
import org.variorum.quotation.AlignedQuotations;
import org.variorum.reader.parts.CellView;
import org.variorum.reader.parts.ClaimRow;
import org.variorum.reader.parts.CopyNote;
import org.variorum.reader.parts.CreditNote;
import org.variorum.reader.parts.Difference;
import org.variorum.reader.parts.FigureRow;
import org.variorum.reader.parts.Newsstand;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.parts.Publications;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;
import org.variorum.story.Story;
import org.variorum.topic.Topics;
import org.variorum.wording.DistinctiveWords;
import org.variorum.wording.Wording;
import org.variorum.wording.Wording.Use;
import org.variorum.wording.Wordings;

/** Lays out a story's page, in a number of queries that does not grow with the story. */
@Component
class StoryEdition {

  private final Topics topics;
  private final Newsstand newsstand;
  private final Statements statements;
  private final Claims claims;
  private final Figures figures;
  private final Origins origins;
  private final Credits credits;
  private final Copies copies;
  private final Wordings wordings;
  private final AlignedQuotations quotations;
  private final DistinctiveWords distinctive;

  StoryEdition(
      Topics topics,
      Newsstand newsstand,
      Statements statements,
      Claims claims,
      Figures figures,
      Origins origins,
      Credits credits,
      Copies copies,
      Wordings wordings,
      AlignedQuotations quotations,
      DistinctiveWords distinctive) {
    this.topics = topics;
    this.newsstand = newsstand;
    this.statements = statements;
    this.claims = claims;
    this.figures = figures;
    this.origins = origins;
    this.credits = credits;
    this.copies = copies;
    this.wordings = wordings;
    this.quotations = quotations;
    this.distinctive = distinctive;
  }

  StoryView of(Story story, Show show) {
    List<Claim> told = claims.ofArticles(story.articles());
    List<Figure> counted = figures.ofArticles(story.articles());
    List<Copy> copied = copies.among(story.articles());
    List<AlignedQuotation> quoted = quotations.ofArticles(story.articles());
    Publications publications = newsstand.publications(shown(story, told, counted, copied, quoted));
    Map<Long, KeptStatement> evidence = evidence(told);
    Map<Long, String> numbers = numbers(counted);
    List<ClaimRow> rows =
        told.stream()
            .map(claim -> ClaimRow.of(claim, story.articles(), publications, evidence, numbers))
            .sorted(ClaimRow.AS_READERS_WANT)
            .toList();
    List<ClaimRow> shared = rows.stream().filter(row -> row.claim().articles() > 1).toList();
    List<FigureRow> board =
        counted.stream()
            .map(figure -> FigureRow.of(figure, story.articles(), publications))
            .toList();
    List<Wording> words = wordings.ofArticles(story.articles());
    Independence independence = origins.of(story);
    return new StoryView(
        story,
        topics.byId(story.topicId()).orElseThrow(),
        independence,
        publications.of(story.articles()),
        Difference.among(story, counted, told, publications),
        board.stream().filter(FigureRow::shared).sorted(FigureRow.MOST_SERIOUS_HERE).toList(),
        board.stream().filter(row -> !row.shared()).toList(),
        shared.stream().filter(show::holds).toList(),
        shared.size(),
        show,
        alone(rows, publications),
        independence.reports().stream()
            .map(report -> new ReportNote(report, publications.get(report.articleId())))
            .toList(),
        credits.ofArticles(story.articles()).stream()
            .map(credit -> new CreditNote(credit, publications.get(credit.articleId())))
            .toList(),
        copied.stream().map(copy -> CopyNote.of(copy, publications)).toList(),
        quoted.stream().map(quotation -> QuotationRow.of(quotation, publications)).toList(),
        WordingRow.of(uses(words, false), publications),
        WordingRow.of(uses(words, true), publications),
        WordingRow.of(uses(words, Wordings.VERBS.getFirst()), publications),
        WordingRow.of(uses(words, Wordings.VERBS.getLast()), publications),
        DistinctiveRow.of(distinctive.among(story.articles()), publications));
  }

  /** Ids of all articles that the page speaks of: also some of other stories. */
  private static Set<Long> shown(
      Story story,
      List<Claim> claims,
      List<Figure> figures,
      List<Copy> copies,
      List<AlignedQuotation> quotations) {
    Set<Long> shown = new LinkedHashSet<>(story.articles());
    for (Claim claim : claims) {
      claim.cells().stream()
          .filter(cell -> !cell.statements().isEmpty())
          .map(Cell::articleId)
          .forEach(shown::add);
    }
    for (Figure figure : figures) {
      figure.values().stream().map(FigureValue::articleId).forEach(shown::add);
    }
    for (Copy copy : copies) {
      shown.add(copy.articleId());
      shown.add(copy.ofId());
    }
    for (AlignedQuotation quotation : quotations) {
      quotation.uses().stream().map(AlignedQuotation.Use::articleId).forEach(shown::add);
    }
    return shown;
  }

  private Map<Long, KeptStatement> evidence(Collection<Claim> claims) {
    List<Long> ids =
        claims.stream()
            .flatMap(claim -> claim.cells().stream())
            .flatMap(cell -> cell.statements().stream())
            .distinct()
            .toList();
    Map<Long, KeptStatement> byId = new LinkedHashMap<>();
    statements.byIds(ids).forEach(statement -> byId.put(statement.id(), statement));
    return byId;
  }

  /** The number that each statement gives for a figure of several articles, by statement id. */
  private static Map<Long, String> numbers(List<Figure> figures) {
    Map<Long, String> numbers = new HashMap<>();
    for (Figure figure : figures) {
      if (figure.articles() > 1) {
        figure.values().forEach(value -> numbers.putIfAbsent(value.statementId(), value.text()));
      }
    }
    return numbers;
  }

  private static Map<Publication, List<ClaimRow>> alone(
      List<ClaimRow> rows, Publications publications) {
    Map<Publication, List<ClaimRow>> alone = new LinkedHashMap<>();
    for (ClaimRow row : rows) {
      if (row.claim().articles() == 1) {
        row.cells().stream()
            .filter(CellView::reports)
            .forEach(
                cell ->
                    alone
                        .computeIfAbsent(
                            publications.get(cell.publication().id()), none -> new ArrayList<>())
                        .add(row));
      }
    }
    return alone;
  }

  private static List<Use> uses(List<Wording> wordings, boolean scareQuoted) {
    return wordings.stream()
        .filter(wording -> !Wordings.VERBS.contains(wording.referent()))
        .flatMap(wording -> wording.uses().stream())
        .filter(use -> use.scareQuoted() == scareQuoted)
        .toList();
  }

  private static List<Use> uses(List<Wording> wordings, String referent) {
    return wordings.stream()
        .filter(wording -> wording.referent().equals(referent))
        .flatMap(wording -> wording.uses().stream())
        .toList();
  }
}
