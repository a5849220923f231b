package org.variorum.text.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.variorum.text.language.Sentences;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Tagger;
import org.variorum.text.quotation.Quotations;
import org.variorum.text.speech.AttributionTagger.Run;
import org.variorum.text.speech.AttributionTagger.Tie;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pins the answers of the Java code to those of the program that trained the weights. */
class AttributionTaggerTest {

  private static final AttributionTagger TAGGER = AttributionTagger.bundled();

  private static List<JsonNode> lines(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(AttributionTaggerTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> JsonMapper.builder().build().readTree(line))
          .toList();
    }
  }

  private static String span(List<Tagged> sentences, Run first, Run last) {
    int start = sentences.get(first.sentence()).at(first.start()).start();
    return start + "-" + sentences.get(last.sentence()).at(last.end() - 1).end();
  }

  private static String span(JsonNode spans) {
    return spans.isEmpty()
        ? "none"
        : spans.path(0).path("start").asInt()
            + "-"
            + spans.path(spans.size() - 1).path("end").asInt();
  }

  private static List<String> found(String text) {
    Tagger tagger = new Tagger();
    List<Tagged> sentences =
        Sentences.in(text).stream()
            .map(place -> tagger.tag(text, place.span(), place.paragraph()))
            .toList();
    List<String> found = new ArrayList<>();
    for (Tie tie :
        TAGGER.in(sentences, TokenFacts.in(sentences, Quotations.in(text), new Cues()))) {
      if (!tie.relayed() && !tie.content().isEmpty()) {
        Run source = tie.source();
        found.add(
            span(sentences, tie.cue(), tie.cue())
                + " by "
                + (source == null ? "none" : span(sentences, source, source))
                + " of "
                + span(sentences, tie.content().getFirst(), tie.content().getLast()));
      }
    }
    return found;
  }

  @Test
  void findsWhatTheTrainerFinds() throws IOException {
    List<JsonNode> passages = lines("attribution-passages.jsonl");
    List<JsonNode> expected = lines("attribution-passages-found.jsonl");
    assertThat(passages).hasSize(12);
    int relations = 0;
    for (int i = 0; i < passages.size(); i++) {
      List<String> trainers = new ArrayList<>();
      for (JsonNode relation : expected.get(i).path("relations")) {
        trainers.add(
            span(relation.path("cue_span"))
                + " by "
                + span(relation.path("source_span"))
                + " of "
                + span(relation.path("content_span")));
      }
      relations += trainers.size();
      assertThat(found(passages.get(i).path("text").asString()))
          .as(passages.get(i).path("doc").asString())
          .containsExactlyElementsOf(trainers);
    }
    assertThat(relations).isGreaterThan(20);
  }
}
