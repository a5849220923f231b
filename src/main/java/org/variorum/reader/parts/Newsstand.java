package org.variorum.reader.parts;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.outlet.Outlets;

/** Hands out articles together with who published them, in three queries however many. */
@Component
public class Newsstand {

  private final Articles articles;
  private final Outlets outlets;

  public Newsstand(Articles articles, Outlets outlets) {
    this.articles = articles;
    this.outlets = outlets;
  }

  public Publications publications(Collection<Long> articleIds) {
    List<Article> held = articles.byIds(articleIds);
    return new Publications(
        held,
        outlets.byIds(held.stream().map(Article::outletId).distinct().toList()),
        articles.standings(articleIds));
  }
}
