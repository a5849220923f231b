package org.variorum.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.variorum.WorkerTest;
import org.variorum.article.Articles;

@NullUnmarked // JSON maps give null for what is missing, and the test fails there
@WorkerTest
class TakingArticlesTest extends ApiTest {

  @Autowired Articles articles;

  /** 130 words, of which the last hundred must not be shown to everybody. */
  private static final String LONG =
      """
      The harbour council closed the old pier 🦀 on Friday after an engineer found rust in its legs.
      Tamsin Roe, who sells crabs there, said she had no other place to go before the summer.

      """
          + "The council “deeply” regretted it and promised forty new stalls beside the lighthouse. "
              .repeat(8);

  @Test
  void newArticleIsCreatedAndTheSameAgainIsUnchanged() {
    String body = json(article("https://quay.example/created"));
    String token = token();

    MvcTestResult first = post(body, token);
    MvcTestResult again = post(body, token);

    assertThat(first).hasStatus(HttpStatus.CREATED);
    Object id = object(first).get("id");
    assertThat(first).headers().hasValue("Location", "/api/v1/articles/" + id);
    assertThat(object(first)).containsOnly(Map.entry("id", id), Map.entry("outcome", "NEW"));
    assertThat(again).hasStatus(HttpStatus.OK);
    assertThat(object(again)).containsOnly(Map.entry("id", id), Map.entry("outcome", "UNCHANGED"));
  }

  @Test
  void whatIsNotKnownIsNull() {
    Map<String, Object> bare = new HashMap<>();
    bare.put("outlet", "The Quay Gazette");
    bare.put("text", LONG);
    bare.put("title", "Bare pier");

    assertThat(article(post(json(bare), token())))
        .containsEntry("reference", null)
        .containsEntry("url", null)
        .containsEntry("published", null)
        .containsEntry("authors", List.of());
  }

  @Test
  void tellsUnderWhichAddressesItWasMetAndWhatBecameOfIt() {
    Map<String, Object> pier = article("https://quay.example/changed");
    String token = token();
    Object id = object(post(json(pier), token)).get("id");
    pier.put("url", "http://m.quay.example/changed/?utm_source=mail");
    pier.put("text", LONG.strip().replace("forty", "fifty"));
    assertThat(object(post(json(pier), token))).containsEntry("id", id);
    articles.withdraw(
        ((Number) id).longValue(), Instant.parse("2031-05-20T08:00:00Z"), "it answers 410");

    Map<String, Object> shown = object(get("/articles/" + id));

    assertThat(shown)
        .containsEntry("url", "https://quay.example/changed")
        .containsEntry("aliases", List.of("http://m.quay.example/changed/"))
        .containsEntry("cut", null)
        .containsEntry(
            "withdrawn", Map.of("at", "2031-05-20T08:00:00Z", "reason", "it answers 410"));
    List<Map<String, Object>> revisions = objects(shown, "revisions");
    assertThat(revisions.getFirst())
        .containsEntry("kind", null)
        .containsEntry("changes", List.of());
    assertThat(revisions.get(1)).containsEntry("kind", "substantive");
    assertThat(list(revisions.get(1), "changes").toString())
        .contains("the number forty became fifty");
  }

  @Test
  void dayOfPublicationStaysADay() {
    Map<String, Object> dated = article("https://quay.example/dated");
    dated.put("published", "2031-05-06");
    Map<String, Object> timed = article("https://quay.example/timed");
    timed.put("published", "2031-05-06T09:30:00+02:00");
    String token = token();

    assertThat(article(post(json(dated), token))).containsEntry("published", "2031-05-06");
    assertThat(article(post(json(timed), token)))
        .containsEntry("published", "2031-05-06T07:30:00Z");
  }

  @Test
  void everybodyReadsSixtyWordsAndNoStatementBeyond() {
    Object id = object(post(json(article("https://quay.example/excerpt")), token())).get("id");
    isRead(id);

    Map<String, Object> shown = object(get("/articles/" + id));

    String text = text(shown, "text");
    assertThat(text).endsWith("…").startsWith("The harbour council closed");
    assertThat(text.split("[^\\p{L}]+")).hasSizeLessThanOrEqualTo(61);
    int end = text.codePointCount(0, text.length() - 1);
    List<Map<String, Object>> statements = objects(shown, "statements");
    assertThat(statements)
        .filteredOn(statement -> number(statement, "end") > end)
        .isNotEmpty()
        .allSatisfy(
            beyond -> {
              assertThat(beyond.get("sentence")).isNull();
              assertThat(beyond.get("text")).isNull();
              assertThat(list(beyond, "quotations")).isEmpty();
            });
    assertThat(statements)
        .filteredOn(statement -> statement.get("sentence") != null)
        .isNotEmpty()
        .allSatisfy(one -> assertThat(text).contains(text(one, "sentence")));
  }

  @Test
  void tokenShowsTheWholeTextWithOffsetsInCodePoints() {
    String token = token();
    Object id = object(post(json(article("https://quay.example/whole")), token)).get("id");
    isRead(id);

    Map<String, Object> shown = object(get("/articles/" + id, token));

    String text = text(shown, "text");
    assertThat(text).contains("🦀").endsWith("lighthouse.");
    int[] points = text.codePoints().toArray();
    assertThat(objects(shown, "statements"))
        .hasSizeGreaterThan(8)
        .allSatisfy(
            statement -> {
              int start = number(statement, "start");
              assertThat(new String(points, start, number(statement, "end") - start))
                  .isEqualTo(statement.get("text"));
            });
  }

  @Test
  void takingNeedsAToken() {
    assertThat(
            web.post()
                .uri("/api/v1/articles")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json(article("https://quay.example/nobody"))))
        .hasStatus(HttpStatus.UNAUTHORIZED);
    assertThat(post(json(article("https://quay.example/nobody")), "vrm_guess"))
        .hasStatus(HttpStatus.UNAUTHORIZED);
    assertThat(known("https://quay.example/nobody")).isFalse();
  }

  @Test
  void bodyThatIsNotWhatIsExpectedIsABadRequest() {
    String token = token();

    for (String body :
        List.of(
            "",
            "{",
            "[]",
            "\"pier\"",
            "null",
            "{\"text\": {}}",
            "{\"authors\": [null]}",
            "{\"outlett\": \"Gazette\", \"text\": \"x\"}")) {
      assertThat(post(body, token))
          .as("body %s", body)
          .hasStatus(HttpStatus.BAD_REQUEST)
          .hasContentType("application/problem+json");
    }
    assertThat(post("{\"outlett\": \"Gazette\"}", token))
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains("'outlett'")
        .doesNotContain("org.variorum");
  }

  @Test
  void refusedArticleSaysWhy() {
    Map<String, Object> undated = article("https://quay.example/undated");
    undated.put("published", "last Friday");

    assertThat(post(json(undated), token()))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .hasContentType("application/problem+json")
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains("published", "2023-11-14");
  }

  @Test
  void nullBytesDoNoHarm() {
    Map<String, Object> odd = article("https://quay.example/null");
    odd.put("title", "Old\0pier");
    odd.put("authors", List.of("Ines\0Carr"));
    odd.put("reference", "pier\0.txt");
    odd.put("text", LONG.replace("pier", "pi\0er"));

    assertThat(post(json(odd), token()).getResponse().getStatus()).isLessThan(500);
  }

  private void isRead(Object id) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> !objects(object(get("/articles/" + id)), "statements").isEmpty());
  }

  private Map<String, Object> article(MvcTestResult receipt) {
    return object(get("/articles/" + object(receipt).get("id")));
  }

  private boolean known(String url) {
    return jdbc.sql("select exists (select from article where url = ?)")
        .param(url)
        .query(Boolean.class)
        .single();
  }

  private static Map<String, Object> article(String url) {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("outlet", "The Quay Gazette");
    article.put("url", url);
    article.put("title", "Old pier closed");
    article.put("language", "en");
    article.put("text", LONG.strip());
    return article;
  }
}
