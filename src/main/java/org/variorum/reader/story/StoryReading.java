package org.variorum.reader.story;

import org.springframework.stereotype.Component;
import org.variorum.article.Articles;
import org.variorum.claim.Claims;
import org.variorum.claim.Figures;
import org.variorum.provenance.Copies;
import org.variorum.provenance.Credits;
import org.variorum.provenance.Origins;
import org.variorum.quotation.AlignedQuotations;
import org.variorum.statement.Statements;
import org.variorum.story.Story;
import org.variorum.wording.DistinctiveWords;
import org.variorum.wording.Wordings;

/** Asks the other rooms about a story, in a number of queries that does not grow with it. */
@Component
class StoryReading {

  private final Articles articles;
  private final Statements statements;
  private final Claims claims;
  private final Figures figures;
  private final Origins origins;
  private final Credits credits;
  private final Copies copies;
  private final Wordings wordings;
  private final AlignedQuotations quotations;
  private final DistinctiveWords distinctive;

  StoryReading(
      Articles articles,
      Statements statements,
      Claims claims,
      Figures figures,
      Origins origins,
      Credits credits,
      Copies copies,
      Wordings wordings,
      AlignedQuotations quotations,
      DistinctiveWords distinctive) {
    this.articles = articles;
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

  StoryMaterial of(Story story) {
    StoryScope scope = new StoryScope(story);
    return new StoryMaterial(
        story,
        origins.of(story),
        claims.ofArticles(story.articles()).stream().map(scope::claim).toList(),
        figures.ofArticles(story.articles()).stream().map(scope::figure).toList(),
        credits.ofArticles(story.articles()),
        copies.among(story.articles()),
        quotations.ofArticles(story.articles()),
        wordings.ofArticles(story.articles()),
        distinctive.among(story.articles()),
        articles.laterRevisions(story.articles()),
        statements.documents(story.articles()));
  }
}
