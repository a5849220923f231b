package org.variorum.provenance;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;
import org.variorum.story.Story;
import org.variorum.text.Attribution;
import org.variorum.text.Slug;
import org.variorum.text.SourceType;

/** Where the reports of a story come from. */
@Service
public class Origins {

  /** A debt named in the first so many paragraphs is for the whole report. */
  private static final int OPENING = 2;

  private final Articles articles;
  private final Outlets outlets;
  private final Statements statements;
  private final Credits credits;
  private final Copies copies;

  Origins(
      Articles articles, Outlets outlets, Statements statements, Credits credits, Copies copies) {
    this.articles = articles;
    this.outlets = outlets;
    this.statements = statements;
    this.credits = credits;
    this.copies = copies;
  }

  /** How many independent reports stand behind the story. */
  public Independence of(Story story) {
    List<KeptStatement> said = statements.ofArticles(story.articles());
    Map<Long, String> outletOf = outletNames(story.articles());
    Families families = new Families();
    outletOf.forEach((id, outlet) -> families.addReport(report(id), outlet));
    Set<Long> copied = new HashSet<>();
    for (Copy copy : copies.among(story.articles())) {
      if (outletOf.containsKey(copy.articleId()) && outletOf.containsKey(copy.ofId())) {
        families.trace(report(copy.articleId()), report(copy.ofId()));
        copied.add(copy.articleId());
      }
    }
    Map<Long, KeptStatement> byId = new HashMap<>();
    said.forEach(statement -> byId.put(statement.id(), statement));
    for (Credit credit : credits.ofArticles(story.articles())) {
      if (isRelay(credit, byId) && copied.add(credit.articleId())) {
        families.trace(report(credit.articleId()), origin(credit.outlet(), families, outletOf));
      }
    }
    return new Independence(families.count(), families.origins(), documents(said));
  }

  /**
   * Credit is given in the opening where the whole report is another's; later it is for a detail.
   */
  private static boolean isRelay(Credit credit, Map<Long, KeptStatement> statements) {
    KeptStatement evidence =
        credit.statementId() == null ? null : statements.get(credit.statementId());
    return evidence != null && evidence.paragraph() < OPENING;
  }

  private static String origin(String outlet, Families families, Map<Long, String> outletOf) {
    for (Map.Entry<Long, String> held : outletOf.entrySet()) {
      if (Slug.of(held.getValue()).equals(Slug.of(outlet))) {
        return report(held.getKey());
      }
    }
    String origin = "outlet:" + Slug.of(outlet);
    families.addOrigin(origin, outlet);
    return origin;
  }

  private static String report(long articleId) {
    return "article:" + articleId;
  }

  private Map<Long, String> outletNames(Collection<Long> articleIds) {
    Map<Long, String> names = new LinkedHashMap<>();
    for (Article article : articles.byIds(articleIds)) {
      names.put(article.id(), outlets.byId(article.outletId()).map(Outlet::name).orElseThrow());
    }
    return names;
  }

  private static List<String> documents(List<KeptStatement> said) {
    Set<String> names = new LinkedHashSet<>();
    for (KeptStatement statement : said) {
      Attribution attribution = statement.statement().attribution();
      if (attribution != null && attribution.source().type() == SourceType.DOCUMENT) {
        names.add(attribution.source().name());
      }
    }
    return List.copyOf(names);
  }
}
