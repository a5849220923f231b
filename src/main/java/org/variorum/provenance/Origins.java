package org.variorum.provenance;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.outlet.Outlets;
import org.variorum.statement.Statements;
import org.variorum.story.Story;
import org.variorum.text.Slug;

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
    return Objects.requireNonNull(of(List.of(story)).get(story.id()));
  }

  /** How many independent reports stand behind each of these stories, by story id. */
  public Map<Long, Independence> of(Collection<Story> stories) {
    List<Long> held = stories.stream().flatMap(story -> story.articles().stream()).toList();
    List<Credit> owed = credits.ofArticles(held);
    Evidence evidence =
        new Evidence(
            outletNames(held),
            copies.among(held),
            owed,
            statements.paragraphs(
                owed.stream().map(Credit::statementId).filter(Objects::nonNull).toList()),
            statements.documents(held));
    Map<Long, Independence> byStory = new LinkedHashMap<>();
    stories.forEach(story -> byStory.put(story.id(), evidence.about(story)));
    return byStory;
  }

  private Map<Long, String> outletNames(Collection<Long> articleIds) {
    List<Article> held = articles.byIds(articleIds);
    Map<Long, String> nameOf = new HashMap<>();
    outlets
        .byIds(held.stream().map(Article::outletId).distinct().toList())
        .forEach(outlet -> nameOf.put(outlet.id(), outlet.name()));
    Map<Long, String> names = new LinkedHashMap<>();
    held.forEach(
        article -> names.put(article.id(), Objects.requireNonNull(nameOf.get(article.outletId()))));
    return names;
  }

  /** What was found out about the articles of some stories. */
  private record Evidence(
      Map<Long, String> outletOf,
      List<Copy> copies,
      List<Credit> credits,
      Map<Long, Integer> paragraphOf,
      Map<Long, List<String>> documentsOf) {

    Independence about(Story story) {
      Map<Long, String> members = new LinkedHashMap<>();
      story.articles().forEach(id -> members.put(id, Objects.requireNonNull(outletOf.get(id))));
      Families families = new Families();
      members.forEach((id, outlet) -> families.addReport(report(id), outlet));
      Set<Long> traced = new HashSet<>();
      for (Copy copy : copies) {
        if (members.containsKey(copy.articleId()) && members.containsKey(copy.ofId())) {
          families.trace(report(copy.articleId()), report(copy.ofId()));
          traced.add(copy.articleId());
        }
      }
      for (Credit credit : credits) {
        if (members.containsKey(credit.articleId())
            && isRelay(credit)
            && traced.add(credit.articleId())) {
          families.trace(report(credit.articleId()), origin(credit.outlet(), families, members));
        }
      }
      List<String> documents =
          story.articles().stream()
              .flatMap(id -> documentsOf.getOrDefault(id, List.of()).stream())
              .distinct()
              .toList();
      return new Independence(families.count(), families.origins(), documents);
    }

    /** Credit is given in the opening where the whole report is another's; later for a detail. */
    private boolean isRelay(Credit credit) {
      Integer paragraph =
          credit.statementId() == null ? null : paragraphOf.get(credit.statementId());
      return paragraph != null && paragraph < OPENING;
    }
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
}
