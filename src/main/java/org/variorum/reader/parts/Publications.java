package org.variorum.reader.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.variorum.article.Article;
import org.variorum.article.Standing;
import org.variorum.outlet.Outlet;

/** The articles that a page speaks of, with their outlets, by time of publication. */
public final class Publications {

  private final Map<Long, Publication> byId = new LinkedHashMap<>();

  public Publications(
      List<Article> articles, Collection<Outlet> outlets, Map<Long, Standing> standings) {
    Map<Long, Outlet> outletOf = new LinkedHashMap<>();
    outlets.forEach(outlet -> outletOf.put(outlet.id(), outlet));
    for (Article article : articles) {
      Outlet outlet = Objects.requireNonNull(outletOf.get(article.outletId()));
      byId.put(article.id(), new Publication(article, outlet, standing(article, standings)));
    }
  }

  private static Standing standing(Article article, Map<Long, Standing> standings) {
    return Objects.requireNonNull(standings.get(article.id()));
  }

  public Publication get(long articleId) {
    return Objects.requireNonNull(byId.get(articleId), () -> "no article " + articleId);
  }

  /** All of them, by time of publication. */
  public List<Publication> all() {
    return List.copyOf(byId.values());
  }

  /** Those of {@code articleIds}, in their order. */
  public List<Publication> of(Collection<Long> articleIds) {
    return articleIds.stream().map(this::get).toList();
  }

  /** Names of the outlets of these articles, each once. */
  public List<String> names(Collection<Long> articleIds) {
    Set<String> names = new LinkedHashSet<>();
    articleIds.forEach(id -> names.add(get(id).name()));
    return new ArrayList<>(names);
  }
}
