package org.variorum.reader.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A search as its address says it; what cannot be read there is left aside.
 *
 * @param q the words
 * @param kind what is looked for; "all", "articles", "claims" or "stories"
 * @param topic slug, empty for all
 * @param outlet slug, empty for all
 * @param order "best" or "newest"
 * @param page from 1
 */
record SearchRequest(
    String q,
    String kind,
    String topic,
    String outlet,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String order,
    int page) {

  private static final int LAST_PAGE = 60;

  static SearchRequest of(
      String q,
      String kind,
      String topic,
      String outlet,
      String from,
      String to,
      String order,
      String page) {
    return new SearchRequest(
        q.strip(),
        switch (kind) {
          case "articles", "claims", "stories" -> kind;
          default -> "all";
        },
        slug(topic),
        slug(outlet),
        day(from),
        day(to),
        order.equals("newest") ? order : "best",
        page.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1);
  }

  /** This search with one part of its address set to something else, on its first page. */
  public String with(String name, String value) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search");
    add(address, "q", name, value, q);
    add(address, "kind", name, value, kind.equals("all") ? "" : kind);
    add(address, "topic", name, value, topic);
    add(address, "outlet", name, value, outlet);
    add(address, "from", name, value, from == null ? "" : from.toString());
    add(address, "to", name, value, to == null ? "" : to.toString());
    add(address, "order", name, value, order.equals("best") ? "" : order);
    add(address, "page", name, value, "");
    return address.encode().build().toUriString();
  }

  /** The same words without anything that narrows the search. */
  public String unnarrowed() {
    return new SearchRequest(q, kind, "", "", null, null, "best", 1).with("page", "");
  }

  /** The search for any of the words instead of all; null where there is but one. */
  public @Nullable String any() {
    String bare = q.replace("\"", " ").replaceAll("(^|\\s)-", " ").strip();
    String[] words = bare.split("\\s+");
    boolean plain = words.length > 1 && !bare.toLowerCase(Locale.ROOT).matches(".*\\bor\\b.*");
    return plain ? with("q", String.join(" or ", words)) : null;
  }

  public boolean narrowed() {
    return !topic.isEmpty() || !outlet.isEmpty() || from != null || to != null;
  }

  public boolean asked() {
    return !q.isEmpty();
  }

  private static void add(
      UriComponentsBuilder address, String part, String name, String value, String otherwise) {
    String shown = part.equals(name) ? value : otherwise;
    if (!shown.isEmpty()) {
      address.queryParam(part, "{" + part + "}");
      address.uriVariables(Map.of(part, shown));
    }
  }

  private static String slug(String text) {
    return text.matches("[a-z0-9-]{1,100}") ? text : "";
  }

  private static @Nullable LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.getYear() >= 1 && day.getYear() <= 9999 ? day : null;
    } catch (DateTimeException noDay) {
      return null;
    }
  }
}
