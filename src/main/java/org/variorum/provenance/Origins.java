package org.variorum.provenance;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.outlet.Outlets;
import org.variorum.statement.Statements;
import org.variorum.story.Story;

/** Where the reports of a story come from. */
@Service
public class Origins {

  private final Articles articles;
  private final Outlets outlets;
  private final Statements statements;
  private final Credits credits;
  private final Copies copies;
  private final ProvenanceStore store;

  Origins(
      Articles articles,
      Outlets outlets,
      Statements statements,
      Credits credits,
      Copies copies,
      ProvenanceStore store) {
    this.articles = articles;
    this.outlets = outlets;
    this.statements = statements;
    this.credits = credits;
    this.copies = copies;
    this.store = store;
  }

  /** How many independent reports stand behind the story. */
  public Independence of(Story story) {
    return Objects.requireNonNull(of(List.of(story)).get(story.id()));
  }

  /** How many independent reports stand behind each of these stories, by story id. */
  public Map<Long, Independence> of(Collection<Story> stories) {
    List<Long> held = stories.stream().flatMap(story -> story.articles().stream()).toList();
    List<Credit> owed = credits.ofArticles(held);
    StoryReports reports =
        new StoryReports(
            outletNames(held),
            copies.among(held),
            owed,
            store.ownReports(held),
            statements.paragraphs(
                owed.stream().map(Credit::statementId).filter(Objects::nonNull).toList()),
            statements.documents(held));
    Map<Long, Independence> byStory = new LinkedHashMap<>();
    stories.forEach(story -> byStory.put(story.id(), reports.of(story)));
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
}
