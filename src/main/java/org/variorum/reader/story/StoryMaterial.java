package org.variorum.reader.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.article.LaterRevision;
import org.variorum.claim.Claim;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;
import org.variorum.provenance.Copy;
import org.variorum.provenance.Credit;
import org.variorum.provenance.Independence;
import org.variorum.quotation.AlignedQuotation;
import org.variorum.story.Story;
import org.variorum.wording.DistinctiveWord;
import org.variorum.wording.Wording;

/**
 * What the other rooms know of a story, bounded to what its page may show.
 *
 * @param documents names of the documents quoted, by article id
 */
record StoryMaterial(
    Story story,
    Independence independence,
    List<Claim> claims,
    List<Figure> figures,
    List<Credit> credits,
    List<Copy> copies,
    List<AlignedQuotation> quotations,
    List<Wording> wordings,
    List<DistinctiveWord> distinctive,
    List<LaterRevision> revisions,
    Map<Long, List<String>> documents) {

  /** Ids of all articles that it speaks of: also some of other stories. */
  Set<Long> articles() {
    Set<Long> articles = new LinkedHashSet<>(story.articles());
    for (Claim claim : claims) {
      claim.cells().forEach(cell -> articles.add(cell.articleId()));
    }
    for (Figure figure : figures) {
      figure.values().stream().map(FigureValue::articleId).forEach(articles::add);
    }
    for (Copy copy : copies) {
      articles.add(copy.articleId());
      articles.add(copy.ofId());
    }
    for (AlignedQuotation quotation : quotations) {
      quotation.uses().stream().map(AlignedQuotation.Use::articleId).forEach(articles::add);
    }
    return articles;
  }
}
