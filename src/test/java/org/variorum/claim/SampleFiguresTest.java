package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.article.PublicationTime;
import org.variorum.article.extraction.ArticleExtractor;
import org.variorum.article.extraction.ExtractedArticle;
import org.variorum.claim.figure.Outcome;
import org.variorum.claim.said.Said;
import org.variorum.statement.Nominations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the sample topic as the program does and holds its figures against a reader's. */
class SampleFiguresTest {

  private static final String SAMPLES = "/samples/";

  /** Which articles tell one story, so that this test is about figures alone. */
  private static final List<Set<String>> STORIES =
      List.of(
          Set.of("arms-official-resigns", "arms-official-quits"),
          Set.of(
              "diplomats-memo", "state-employees-memo", "two-voices", "diplomats-denounce-silence"),
          Set.of("usaid-open-letter", "usaid-thousand"),
          Set.of(
              "dissent-memo-100",
              "biden-misinformation",
              "memo-war-crimes",
              "officials-sign-memo",
              "president-memo",
              "what-memo-says"),
          Set.of("three-cables", "state-division-cables", "blinken-listening", "protest-cables"),
          Set.of("letter-to-biden", "letter-500", "officials-letter"));

  private static Coverage coverage = new Coverage();
  private static List<DraftFigure> figures = List.of();

  /** What a reader finds. */
  private record Expected(String outcome, String counted, List<String> values) {

    static Expected of(String line) {
      String[] parts = line.split(" \\| ");
      return new Expected(parts[0], parts[1], List.of(parts[2].split("; ")));
    }
  }

  @BeforeAll
  static void readOnce() throws IOException {
    for (Map.Entry<String, JsonNode> page : pages().entrySet()) {
      read(page.getKey(), page.getValue());
    }
    figures =
        WholeComparison.of(
                coverage.said(),
                Nominations.among(coverage.said().stream().map(Said::statement).toList()),
                Rulings.none())
            .figures();
  }

  /** The last revision of every article, by the name of its first. */
  private static Map<String, JsonNode> pages() throws IOException {
    Map<String, JsonNode> last = new LinkedHashMap<>();
    for (JsonNode page :
        JsonMapper.shared().readTree(resource(SAMPLES + "manifest.json")).path("articles")) {
      String file = page.path("reference").asString(page.path("file").asString());
      last.put(file.replaceAll(".*/|\\.html$", ""), page);
    }
    return last;
  }

  private static void read(String name, JsonNode page) throws IOException {
    ExtractedArticle article =
        new ArticleExtractor()
            .fromHtml(
                resource(SAMPLES + page.path("file").asString()), page.path("url").asString());
    PublicationTime published = article.published();
    coverage.read(
        name,
        story(name),
        article.text(),
        published == null
            ? OffsetDateTime.parse(page.path("retrieved").asString()).toInstant()
            : published.at(),
        published != null && published.dayOnly());
  }

  private static int story(String name) {
    return STORIES.indexOf(
        STORIES.stream().filter(story -> story.contains(name)).findFirst().orElseThrow());
  }

  @Test
  void findsEveryFigureWithAllItsValuesAndItsOutcome() throws IOException {
    List<String> found = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (Expected expected : expected()) {
      DraftFigure figure = nearest(expected);
      List<String> values = new ArrayList<>(expected.values());
      values.retainAll(values(figure));
      wanted.add(expected.outcome() + " | " + expected.counted() + " | " + expected.values());
      found.add(outcome(figure) + " | " + expected.counted() + " | " + values);
    }

    assertThat(found).isEqualTo(wanted);
  }

  @Test
  void callsNothingElseDifferent() throws IOException {
    Set<DraftFigure> known =
        expected().stream()
            .filter(expected -> expected.outcome().equals(Outcome.DIFFERS.word()))
            .map(SampleFiguresTest::nearest)
            .collect(Collectors.toSet());

    assertThat(figures)
        .filteredOn(figure -> figure.outcomes().overall() == Outcome.DIFFERS)
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void headsEachFigureWithWordsThatEnd() {
    assertThat(figures)
        .extracting(DraftFigure::label)
        .contains("Officials who signed a letter", "Cables sent in the first week of the war")
        .allSatisfy(label -> assertThat(label).isNotBlank().doesNotMatch(".*\\b(the|a|of|and)$"));
  }

  private static DraftFigure nearest(Expected expected) {
    DraftFigure nearest = figures.getFirst();
    for (DraftFigure figure : figures) {
      if (shared(figure, expected) > shared(nearest, expected)) {
        nearest = figure;
      }
    }
    return nearest;
  }

  private static long shared(DraftFigure figure, Expected expected) {
    return expected.values().stream().filter(values(figure)::contains).count();
  }

  private static List<String> values(DraftFigure figure) {
    return figure.amounts().stream()
        .map(amount -> coverage.name(amount.said().articleId()) + ": " + amount.quantity().text())
        .toList();
  }

  private static String outcome(DraftFigure figure) {
    return figure.outcomes().overall().word();
  }

  private static List<Expected> expected() throws IOException {
    return resource("sample-figures.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(Expected::of)
        .toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SampleFiguresTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
