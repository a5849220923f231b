package org.variorum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Twelve invented articles about three events that share no sentence, so that the order in which
 * they are read decides nothing, and what can be said of them without ids.
 */
final class PierCoverage {

  private static final List<String> PIER =
      List.of(
          "The harbour council of Hook voted on Monday to close the old pier.",
          "An engineer warned the council that 40 iron legs of the pier had rusted through.",
          "\"We have nowhere else to go,\" said Tamsin Roe, who sells crabs on the pier.",
          "The council promised the traders 25 new stalls beside the lighthouse.",
          "Critics call it the council's war on Hook.",
          "The closure was first reported by the Quay Gazette.",
          "Three mayors had lost their office over repairs to the timber deck.");
  private static final List<String> STRIKE =
      List.of(
          "Ferry pilots in Lagoon City began a strike on Wednesday over their night shifts.",
          "The pilots' union said that more than 300 pilots had walked out by noon.",
          "\"Nobody can steer safely after fourteen hours,\" said union leader Odo Marsh.",
          "The ferry company cancelled 120 crossings and called the strike \"reckless\".",
          "Passengers slept in the terminal while talks between the two sides went on.",
          "Pilots told the Quay Gazette that they would not give in.",
          "Fares will rise in June whatever the wage talks bring.");
  private static final List<String> WHALE =
      List.of(
          "A young whale stranded on Thursday on the sandbank off Cape Morrow.",
          "Volunteers poured buckets of sea water over the whale for nine hours.",
          "Biologist Una Fells said the whale weighed about six tonnes and was healthy.",
          "At high tide 60 helpers pulled the animal into deep water with a rope.",
          "Marine rescuers will watch the whale from a boat until Sunday.",
          "The rope came from a shipyard, according to the Quay Gazette.",
          "Gulls circled over the dunes when the animal at last swam free.");

  /** For each part, one line a thing, made of names that any two databases share. */
  static final Map<String, String> NATURAL_KEYS = new LinkedHashMap<>();

  static {
    NATURAL_KEYS.put("articles", "select address from article");
    NATURAL_KEYS.put(
        "revisions",
        "select a.address || ' ' || r.number || ' ' || md5(r.text)"
            + " from revision r join article a on a.id = r.article_id");
    NATURAL_KEYS.put(
        "readings", "select a.address from reading d join article a on a.id = d.article_id");
    NATURAL_KEYS.put(
        "statements",
        "select a.address || ' ' || s.position || ' ' || s.current || ' ' || s.slots"
            + " || ' ' || coalesce(o.slug, '')"
            + " from statement s join article a on a.id = s.article_id"
            + " left join source o on o.id = s.source_id");
    NATURAL_KEYS.put(
        "stories",
        "select string_agg(a.address, ' ' order by a.address) from story_article m"
            + " join article a on a.id = m.article_id group by m.story_id");
    NATURAL_KEYS.put(
        "claims",
        "select string_agg(a.address || '/' || s.position || '/' || array_to_string(m.differs, '+'),"
            + " ' ' order by a.address, s.position) from claim_statement m"
            + " join statement s on s.id = m.statement_id join article a on a.id = s.article_id"
            + " group by m.claim_id");
    NATURAL_KEYS.put(
        "figures",
        "select f.kind || ' ' || f.outcome || ' ' || string_agg(a.address || '/' || s.position || '/'"
            + " || v.position || '/' || v.text, ' ' order by a.address, s.position, v.position)"
            + " from figure f join figure_value v on v.figure_id = f.id"
            + " join statement s on s.id = v.statement_id join article a on a.id = s.article_id"
            + " group by f.id");
    NATURAL_KEYS.put(
        "credits",
        "select a.address || ' ' || c.outlet || ' ' || c.relation || ' ' || c.evidence"
            + " from credit c join article a on a.id = c.article_id");
    NATURAL_KEYS.put(
        "copies",
        "select a.address || ' ' || b.address || ' ' || c.kind || ' ' || c.overlap || ' ' || c.direction"
            + " from copy c join article a on a.id = c.article_id join article b on b.id = c.of_id");
    NATURAL_KEYS.put(
        "wordings",
        "select a.address || ' ' || u.referent || ' ' || u.text || ' ' || u.count || ' '"
            + " || u.kind from wording_use u join article a on a.id = u.article_id");
  }

  private PierCoverage() {}

  /** Writes the articles into a folder as JSON lines. */
  static void writeTo(Path folder) throws IOException {
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder);
    List<Map<String, String>> articles = new ArrayList<>();
    int day = 6;
    for (List<String> event : List.of(PIER, STRIKE, WHALE)) {
      String from = "2031-05-%02dT".formatted(day);
      articles.add(article("The Quay Gazette", from + "08:00:00Z", event.subList(0, 5)));
      articles.add(article("Lagoon Post", from + "12:00:00Z", event.subList(0, 5)));
      articles.add(article("Harbour Radio", from + "15:00:00Z", shortened(event)));
      articles.add(article("Cape Observer", from + "18:00:00Z", retold(event)));
      day += 2;
    }
    List<String> lines = articles.stream().map(JsonMapper.shared()::writeValueAsString).toList();
    Files.write(folder.resolve("articles.jsonl"), lines);
  }

  private static Map<String, String> article(String outlet, String published, List<String> text) {
    Map<String, String> article = new LinkedHashMap<>();
    String host = outlet.toLowerCase(Locale.ROOT).replace(' ', '-');
    article.put("outlet", outlet);
    article.put("url", "https://" + host + ".example/" + published.substring(0, 10));
    article.put("title", text.getFirst());
    article.put("published", published);
    article.put("language", "en");
    article.put("text", String.join("\n\n", text));
    return article;
  }

  private static List<String> shortened(List<String> event) {
    return List.of(event.get(0), event.get(1), event.get(3), event.get(5));
  }

  private static List<String> retold(List<String> event) {
    return List.of(
        event.get(0).replace(" on ", " late on "),
        event.get(2),
        event.get(1),
        event.get(4),
        event.get(6));
  }
}
