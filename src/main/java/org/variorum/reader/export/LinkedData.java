package org.variorum.reader.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Claim;
import org.variorum.quotation.AlignedQuotation;
import org.variorum.reader.parts.Excerpt;
import org.variorum.reader.parts.JsonLd;
import org.variorum.reader.parts.Publication;
import org.variorum.story.Story;

/** A story in the words of schema.org: its articles, what they claim, whom they quote. */
public final class LinkedData {

  private static final int QUOTED = 30;

  private LinkedData() {}

  /**
   * JSON-LD that may stand in an HTML script element: no sign in it can end that.
   *
   * @param most how many articles, claims and quotations of each at most
   * @param base where readers find this installation, without a slash at its end
   */
  public static String of(
      Story story,
      List<Publication> articles,
      List<Claim> claims,
      List<AlignedQuotation> quotations,
      String base,
      int most) {
    String page = base + "/stories/" + story.slug();
    Map<Long, String> addresses = new LinkedHashMap<>();
    articles.forEach(article -> addresses.put(article.id(), base + "/articles/" + article.id()));
    List<Map<String, Object>> graph = new ArrayList<>();
    graph.add(
        thing(
            "CollectionPage",
            page,
            "name",
            story.title(),
            "url",
            page,
            "datePublished",
            story.firstPublished().toString()));
    articles.stream().limit(most).forEach(article -> graph.add(article(article, base, page)));
    claims.stream().limit(most).forEach(claim -> graph.add(claim(claim, addresses, base)));
    quotations.stream().limit(most).forEach(quotation -> graph.add(quotation(quotation, articles)));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("@context", "https://schema.org");
    all.put("@graph", graph);
    return JsonLd.write(all);
  }

  private static Map<String, Object> article(Publication one, String base, String page) {
    Map<String, Object> article = JsonLd.article(one);
    article.put("@id", base + "/articles/" + one.id());
    article.put("isPartOf", Map.of("@id", page));
    return article;
  }

  private static Map<String, Object> claim(Claim told, Map<Long, String> addresses, String base) {
    String address = base + "/claims/" + told.id();
    Map<String, Object> claim =
        thing("Claim", address, "text", Excerpt.of(told.text(), Excerpt.LINE), "url", address);
    claim.put(
        "appearance",
        told.cells().stream()
            .filter(cell -> !cell.statements().isEmpty())
            .map(cell -> addresses.get(cell.articleId()))
            .filter(Objects::nonNull)
            .map(id -> Map.of("@id", id))
            .toList());
    return claim;
  }

  private static Map<String, Object> quotation(
      AlignedQuotation quoted, List<Publication> articles) {
    AlignedQuotation.Use first = quoted.uses().getFirst();
    boolean reserved =
        articles.stream().anyMatch(one -> one.id() == first.articleId() && one.reserved());
    Map<String, Object> quotation =
        thing("Quotation", null, "text", reserved ? null : Excerpt.of(quoted.full(), QUOTED));
    if (first.source() != null) {
      quotation.put("spokenByCharacter", thing("Thing", null, "name", first.source()));
    }
    return quotation;
  }

  /** What is null is left out. */
  private static Map<String, Object> thing(
      String type, @Nullable String id, @Nullable String... properties) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    if (id != null) {
      thing.put("@id", id);
    }
    for (int n = 0; n < properties.length; n += 2) {
      String name = properties[n];
      String value = properties[n + 1];
      if (name != null && value != null) {
        thing.put(name, value);
      }
    }
    return thing;
  }
}
