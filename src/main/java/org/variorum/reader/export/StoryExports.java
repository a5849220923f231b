package org.variorum.reader.export;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.variorum.claim.Cell;
import org.variorum.claim.Claim;
import org.variorum.claim.Claims;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;
import org.variorum.claim.Figures;
import org.variorum.provenance.Independence;
import org.variorum.provenance.Origins;
import org.variorum.reader.export.StoryExport.ArticleLine;
import org.variorum.reader.export.StoryExport.CellLine;
import org.variorum.reader.export.StoryExport.ClaimLine;
import org.variorum.reader.export.StoryExport.FigureLine;
import org.variorum.reader.export.StoryExport.ValueLine;
import org.variorum.reader.parts.Excerpt;
import org.variorum.reader.parts.Newsstand;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.parts.Publications;
import org.variorum.story.Story;

/** Makes exports of stories. */
@Component
class StoryExports {

  private final Claims claims;
  private final Figures figures;
  private final Origins origins;
  private final Newsstand newsstand;

  StoryExports(Claims claims, Figures figures, Origins origins, Newsstand newsstand) {
    this.claims = claims;
    this.figures = figures;
    this.origins = origins;
    this.newsstand = newsstand;
  }

  /**
   * @param base where readers find this installation, without a slash at its end
   */
  StoryExport of(Story story, String base) {
    Set<Long> own = Set.copyOf(story.articles());
    Publications publications = newsstand.publications(story.articles());
    Independence independence = origins.of(story);
    return new StoryExport(
        story.title(),
        base + "/stories/" + story.slug(),
        independence.independentReports(),
        independence.origins(),
        independence.documents(),
        publications.of(story.articles()).stream().map(StoryExports::article).toList(),
        claims.ofArticles(story.articles()).stream()
            .map(claim -> claim(claim, own, publications, base))
            .toList(),
        figures.ofArticles(story.articles()).stream()
            .map(figure -> figure(figure.within(own), publications, base))
            .toList());
  }

  private static ArticleLine article(Publication one) {
    return new ArticleLine(one.id(), one.name(), one.title(), one.link(), one.time().iso());
  }

  private static ClaimLine claim(
      Claim claim, Set<Long> own, Publications publications, String base) {
    List<Cell> cells =
        claim.cells().stream().filter(cell -> own.contains(cell.articleId())).toList();
    return new ClaimLine(
        claim.id(),
        Excerpt.of(claim.text(), Excerpt.LINE),
        cells.stream().anyMatch(cell -> !cell.differs().isEmpty()),
        base + "/claims/" + claim.id(),
        cells.stream()
            .map(
                cell ->
                    new CellLine(
                        cell.articleId(),
                        publications.get(cell.articleId()).name(),
                        cell.kind().word(),
                        cell.differs(),
                        cell.statements().stream()
                            .map(id -> statement(base, cell.articleId(), id))
                            .toList()))
            .toList());
  }

  private static FigureLine figure(Figure figure, Publications publications, String base) {
    return new FigureLine(
        figure.id(),
        figure.label(),
        figure.outcome().word(),
        base + "/figures/" + figure.id(),
        figure.values().stream().map(value -> value(value, publications, base)).toList());
  }

  private static ValueLine value(FigureValue value, Publications publications, String base) {
    return new ValueLine(
        value.articleId(),
        publications.get(value.articleId()).name(),
        value.text(),
        value.min(),
        value.max(),
        value.approximate(),
        value.asOf().toString(),
        value.source(),
        statement(base, value.articleId(), value.statementId()));
  }

  private static String statement(String base, long article, long statement) {
    return base + "/articles/" + article + "#s" + statement;
  }
}
