package org.variorum.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.variorum.SampleSite;

@NullUnmarked // JSON maps give null for what is missing, and the test fails there
@SampleSite
class ShapesTest extends ApiTest {

  private static final String TOPIC = "state-department-dissent";

  @Test
  void topicsWithTheirRules() {
    Map<String, Object> topic = items(get("/topics")).getFirst();

    assertThat(topic).containsOnlyKeys("slug", "name", "description", "rules", "sample");
    assertThat(topic).containsEntry("slug", TOPIC).containsEntry("sample", true);
    assertThat(object(topic, "rules"))
        .containsOnlyKeys("any", "all", "none", "from", "until", "only", "except")
        .containsEntry("from", null)
        .containsEntry("only", List.of());
    assertThat(items(get("/topics?page=1&size=100"))).isEmpty();
  }

  @Test
  void articles() {
    List<Map<String, Object>> articles = items(get("/articles?size=100"));

    assertThat(articles)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            article -> {
              assertThat(article)
                  .containsOnlyKeys(
                      "id",
                      "reference",
                      "outlet",
                      "url",
                      "title",
                      "authors",
                      "published",
                      "language",
                      "story");
              assertThat(object(article, "outlet")).containsOnlyKeys("slug", "name");
            });
  }

  @Test
  void articleWithItsStatements() {
    List<Map<String, Object>> wholes =
        items(get("/articles?size=100")).stream()
            .map(article -> object(get("/articles/" + article.get("id"))))
            .toList();

    assertThat(wholes)
        .allSatisfy(
            article ->
                assertThat(article)
                    .containsOnlyKeys(
                        "id",
                        "reference",
                        "outlet",
                        "url",
                        "title",
                        "authors",
                        "published",
                        "language",
                        "story",
                        "text",
                        "aliases",
                        "withdrawn",
                        "cut",
                        "revisions",
                        "statements",
                        "credits"));
    assertKeys(all(wholes, "revisions"), "number", "title", "taken", "kind", "changes");
    assertKeys(all(wholes, "credits"), "outlet", "relation", "evidence");
    List<Map<String, Object>> statements = all(wholes, "statements");
    assertKeys(
        statements,
        "id",
        "sentence",
        "text",
        "start",
        "end",
        "claim",
        "hedged",
        "negated",
        "quotations",
        "quantities",
        "dates",
        "attribution");
    assertKeys(all(statements, "quotations"), "text", "scare");
    assertKeys(
        all(statements, "quantities"),
        "text",
        "counted",
        "kind",
        "min",
        "max",
        "approximate",
        "unknown",
        "unit");
    assertKeys(all(statements, "dates"), "text", "from", "to");
    List<Map<String, Object>> attributions =
        statements.stream()
            .filter(statement -> statement.get("attribution") != null)
            .map(statement -> object(statement, "attribution"))
            .toList();
    assertKeys(attributions, "source", "cue", "chain");
    assertThat(attributions)
        .allSatisfy(
            attribution -> {
              assertThat(object(attribution, "source"))
                  .containsOnlyKeys("text", "name", "type", "slug", "curated");
              assertThat(object(attribution, "source").get("type"))
                  .isIn("person", "organisation", "document", "anonymous", "outlet");
            });
    assertThat(statements).anySatisfy(one -> assertThat(one.get("attribution")).isNull());
  }

  @Test
  void offsetsOfSamplesPointAtTheirWords() {
    List<Map<String, Object>> samples =
        items(get("/articles?size=100")).stream()
            .filter(head -> String.valueOf(head.get("reference")).endsWith(".html"))
            .toList();
    assertThat(samples).isNotEmpty();
    for (Map<String, Object> head : samples) {
      Map<String, Object> article = object(get("/articles/" + head.get("id")));
      int[] points = text(article, "text").codePoints().toArray();
      assertThat(objects(article, "statements"))
          .isNotEmpty()
          .allSatisfy(
              statement -> {
                int start = number(statement, "start");
                int end = number(statement, "end");
                assertThat(new String(points, start, end - start)).isEqualTo(statement.get("text"));
              });
    }
  }

  @Test
  void stories() {
    List<Map<String, Object>> stories = items(get("/stories?size=100"));

    assertKeys(
        stories,
        "slug",
        "title",
        "topic",
        "articles",
        "outlets",
        "independentReports",
        "origins",
        "firstPublished",
        "lastPublished",
        "titledBy",
        "curated");
    assertThat(object(get("/stories/" + stories.getFirst().get("slug"))))
        .isEqualTo(stories.getFirst());
  }

  @Test
  void everySampleArticleIsInOneStoryAndSaysWhich() {
    Map<String, Object> story = items(get("/stories?size=100")).getLast();
    List<?> members = list(story, "articles");

    assertThat(items(get("/articles?size=100")))
        .filteredOn(article -> members.contains(article.get("id")))
        .hasSameSizeAs(members)
        .allSatisfy(article -> assertThat(article.get("story")).isEqualTo(story.get("slug")));
  }

  @Test
  void claims() {
    List<Map<String, Object>> claims = items(get("/claims?size=100&topic=" + TOPIC));

    assertKeys(claims, "id", "text", "story", "cells", "differences", "curated");
    assertKeys(all(claims, "differences"), "kind", "one", "two", "reason");
    List<Map<String, Object>> cells = all(claims, "cells");
    assertKeys(cells, "article", "outlet", "cell", "differs", "statements");
    assertThat(cells)
        .extracting(cell -> cell.get("cell"))
        .isSubsetOf("reports", "reports-differently", "not-found", "before", "text-unavailable");
    assertThat(cells)
        .allSatisfy(
            cell ->
                assertThat(list(cell, "statements").isEmpty())
                    .isEqualTo(!text(cell, "cell").startsWith("reports")));
  }

  @Test
  void figures() {
    List<Map<String, Object>> figures = items(get("/figures?size=100&topic=" + TOPIC));

    assertKeys(
        figures,
        "id",
        "counted",
        "label",
        "referent",
        "kind",
        "outcome",
        "values",
        "pairs",
        "curated",
        "ruling");
    assertKeys(all(figures, "pairs"), "outcome", "why", "earlier", "later");
    assertKeys(
        all(figures, "values"),
        "article",
        "outlet",
        "statement",
        "text",
        "min",
        "max",
        "approximate",
        "unknown",
        "asOf",
        "source");
  }

  @Test
  void copies() {
    List<Map<String, Object>> copies = items(get("/copies?topic=" + TOPIC));

    assertKeys(copies, "article", "of", "kind", "overlap", "substitutions");
    assertKeys(all(copies, "substitutions"), "from", "to", "kind");
  }

  @Test
  void quotations() {
    List<Map<String, Object>> quotations = items(get("/quotations?topic=" + TOPIC + "&size=100"));

    assertKeys(quotations, "text", "altered", "uses");
    List<Map<String, Object>> uses = all(quotations, "uses");
    assertKeys(uses, "article", "outlet", "statement", "kind", "text", "source", "changes");
    assertKeys(all(uses, "changes"), "here", "there", "declared");
    assertThat(uses)
        .extracting(use -> use.get("kind"))
        .contains("verbatim", "shortened", "altered");
  }

  @Test
  void wordings() {
    List<Map<String, Object>> wordings = items(get("/wordings?topic=" + TOPIC));

    assertKeys(wordings, "referent", "kind", "uses");
    assertKeys(all(wordings, "uses"), "article", "outlet", "text", "count", "scareQuoted");
  }

  @Test
  void storyNarrowsClaimsAndFigures() {
    Object story = items(get("/stories?size=100")).getLast().get("slug");

    assertThat(items(get("/claims?story=" + story)))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.get("story")).isEqualTo(story));
    assertThat(total("/claims?story=" + story)).isLessThan(total("/claims"));
    assertThat(total("/figures?story=" + story)).isLessThan(total("/figures"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/articles",
        "/stories",
        "/claims",
        "/figures",
        "/copies",
        "/wordings",
        "/quotations"
      })
  void collectionsComeInPages(String collection) {
    int total = total(collection);

    Map<String, Object> second = object(get(collection + "?page=1&size=1"));

    assertThat(object(second, "page"))
        .containsOnly(
            Map.entry("number", 1),
            Map.entry("size", 1),
            Map.entry("totalItems", total),
            Map.entry("totalPages", total));
    assertThat(objects(second, "items")).hasSize(total > 1 ? 1 : 0);
    assertThat(items(get(collection + "?page=100000"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"page=-1", "size=0", "size=101", "size=ten", "page=99999999999"})
  void pageThatCannotBeIsABadRequest(String query) {
    assertThat(get("/articles?" + query))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .hasContentType("application/problem+json");
    assertThat(get("/claims?" + query)).hasStatus(HttpStatus.BAD_REQUEST);
  }

  @ParameterizedTest
  @CsvSource({
    "/stories/no-such, no-such",
    "/claims?story=no-such, no-such",
    "/figures?topic=no-such, no-such",
    "/copies?topic=no-such, no-such",
    "/wordings?topic=no-such, no-such",
    "/articles/987654321, 987654321",
  })
  void whatIsUnknownIsAProblemThatNamesIt(String uri, String name) {
    assertThat(get(uri))
        .hasStatus(HttpStatus.NOT_FOUND)
        .hasContentType("application/problem+json")
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains("'" + name + "'");
  }

  @Test
  void nullByteNamesNothing() {
    assertThat(web.get().uri("/api/v1/claims").param("story", "a\0b"))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(web.get().uri("/api/v1/figures").param("topic", "\0"))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  private int total(String collection) {
    return number(object(object(get(collection)), "page"), "totalItems");
  }

  private static List<Map<String, Object>> all(List<Map<String, Object>> objects, String name) {
    return objects.stream()
        .flatMap((Map<String, Object> one) -> objects(one, name).stream())
        .toList();
  }

  private static void assertKeys(List<Map<String, Object>> objects, String... keys) {
    assertThat(objects)
        .isNotEmpty()
        .allSatisfy(object -> assertThat(object).containsOnlyKeys(keys));
  }
}
