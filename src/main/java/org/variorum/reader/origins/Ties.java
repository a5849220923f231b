package org.variorum.reader.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.provenance.Copy;
import org.variorum.provenance.Credit;
import org.variorum.provenance.Relation;
import org.variorum.reader.parts.Moment;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.parts.Publications;
import org.variorum.text.language.Slug;

/** Collects from credits, copies and quoted documents who took what from whom. */
public final class Ties {

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<List<String>, Tie> ties = new LinkedHashMap<>();
  private final Map<String, String> articleOf = new HashMap<>();

  /**
   * @param story the story's articles, by time
   */
  public Ties(List<Publication> story) {
    for (Publication article : story) {
      String key = addArticle(article, Node.Kind.ARTICLE);
      articleOf.putIfAbsent(Slug.of(article.name()), key);
    }
  }

  public void addCredits(List<Credit> credits) {
    for (Credit credit : credits) {
      add(
          outlet(credit.outlet()),
          article(credit.articleId()),
          credit.relation() == Relation.LINKED ? Tie.Kind.LINKS : Tie.Kind.CREDITS);
    }
  }

  /**
   * @param publications holds both articles of every copy
   */
  public void addCopies(List<Copy> copies, Publications publications) {
    for (Copy copy : copies) {
      addArticle(publications.get(copy.ofId()), Node.Kind.ELSEWHERE);
      addArticle(publications.get(copy.articleId()), Node.Kind.ELSEWHERE);
      add(article(copy.ofId()), article(copy.articleId()), Tie.Kind.valueOf(copy.kind().name()));
    }
  }

  /**
   * Adds the documents that each article quotes from.
   *
   * @param documents names of documents, by article id
   * @param known the name to show for each
   */
  public void addDocuments(Map<Long, List<String>> documents, Map<String, String> known) {
    documents.forEach(
        (article, names) ->
            names.stream()
                .map(name -> known.getOrDefault(name, name))
                .forEach(name -> add(document(name), article(article), Tie.Kind.QUOTES)));
  }

  /** All nodes, the story's articles first. */
  public List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  public List<Tie> ties() {
    return List.copyOf(ties.values());
  }

  /** At most {@code most} nodes, those with most ties, in their order. */
  public List<Node> foremost(int most) {
    Map<String, Integer> degree = new HashMap<>();
    ties.values()
        .forEach(
            tie -> {
              degree.merge(tie.from(), 1, Integer::sum);
              degree.merge(tie.to(), 1, Integer::sum);
            });
    Set<Node> kept =
        new LinkedHashSet<>(
            nodes.values().stream()
                .sorted(
                    Comparator.comparing((Node node) -> degree.getOrDefault(node.key(), 0))
                        .reversed())
                .limit(most)
                .toList());
    List<Node> inOrder = new ArrayList<>(nodes.values());
    inOrder.retainAll(kept);
    return inOrder;
  }

  private void add(String from, String to, Tie.Kind kind) {
    if (from.equals(to) || !nodes.containsKey(to)) {
      return;
    }
    ties.merge(
        List.of(from, to),
        new Tie(from, to, kind),
        (one, two) -> one.kind().compareTo(two.kind()) >= 0 ? one : two);
  }

  private String addArticle(Publication article, Node.Kind kind) {
    String key = article(article.id());
    Moment time = article.time();
    nodes.putIfAbsent(
        key,
        new Node(
            key,
            kind,
            article.name(),
            (time.day() + " " + time.hour()).strip(),
            "/articles/" + article.id()));
    return key;
  }

  /** The outlet's first article in the story where it has one. */
  private String outlet(String name) {
    String slug = Slug.of(name);
    return articleOf.computeIfAbsent(
        slug,
        none -> {
          String key = "o" + slug;
          nodes.putIfAbsent(key, new Node(key, Node.Kind.OUTLET, name, "", null));
          return key;
        });
  }

  private String document(String name) {
    String slug = "document-" + Slug.of(name);
    nodes.putIfAbsent(slug, new Node(slug, Node.Kind.DOCUMENT, name, "", "/sources/" + slug));
    return slug;
  }

  private static String article(long id) {
    return "a" + id;
  }
}
