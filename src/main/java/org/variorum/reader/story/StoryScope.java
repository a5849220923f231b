package org.variorum.reader.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.variorum.claim.Cell;
import org.variorum.claim.Claim;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;
import org.variorum.claim.figure.ValuePair;
import org.variorum.story.Story;

/**
 * Bounds what a story's page shows of other stories: a number that the whole topic repeats would
 * otherwise bring all its articles.
 */
record StoryScope(Story story, Set<Long> own) {

  private static final int CLAIM_ARTICLES = 4;
  private static final int FIGURE_ARTICLES = 24;

  StoryScope(Story story) {
    this(story, Set.copyOf(story.articles()));
  }

  boolean holds(long article) {
    return own.contains(article);
  }

  /** The claim with the story's cells, those that explain its difference and a few others. */
  Claim claim(Claim claim) {
    Set<Long> others = new LinkedHashSet<>();
    claim
        .disagreements()
        .forEach(each -> others.addAll(List.of(each.oneArticle(), each.twoArticle())));
    claim.cells().stream()
        .filter(cell -> !cell.statements().isEmpty() && !holds(cell.articleId()))
        .limit(CLAIM_ARTICLES)
        .map(Cell::articleId)
        .forEach(others::add);
    return new Claim(
        claim.id(),
        claim.topicId(),
        claim.storyId(),
        claim.text(),
        claim.articles(),
        claim.differs(),
        claim.background(),
        claim.curated(),
        claim.disagreements(),
        claim.cells().stream()
            .filter(cell -> holds(cell.articleId()) || others.contains(cell.articleId()))
            .toList());
  }

  /** The figure with the story's values, those that most differ from them and a few others. */
  Figure figure(Figure figure) {
    if (figure.articles() <= FIGURE_ARTICLES) {
      return figure;
    }
    Set<Long> shown = new LinkedHashSet<>();
    for (ValuePair pair : figure.pairs()) {
      if (shown.size() >= FIGURE_ARTICLES) {
        break;
      }
      shown.add(pair.oneArticle());
      shown.add(pair.twoArticle());
    }
    figure.values().stream()
        .map(FigureValue::articleId)
        .filter(id -> !holds(id))
        .limit(FIGURE_ARTICLES)
        .forEach(shown::add);
    shown.addAll(own);
    return figure.within(shown);
  }
}
