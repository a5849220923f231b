package org.variorum.text.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.text.Sentence;
import org.variorum.text.Statement;
import org.variorum.text.TextReader;
import org.variorum.text.language.Sentences;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Tagger;
import org.variorum.text.quotation.Quotations;
import org.variorum.text.speech.TokenFacts.Facts;

class TaggerRobustnessTest {

  private static final String PASSAGE =
      "“The bridge is closed,” Maria Okoro said. The mayor denied that he knew of it.\n";

  private static final TextReader READER = new TextReader();

  /**
   * Without vectors nothing is likely; with this least score everything that is possible is found.
   */
  private static final TextReader WITHOUT_VECTORS =
      new TextReader(new AttributionTagger(anyScore(TaggerWeights.bundled()), null));

  private static final TextReader BUNDLED_WITHOUT_VECTORS =
      new TextReader(new AttributionTagger(TaggerWeights.bundled(), null));

  private static TaggerWeights anyScore(TaggerWeights weights) {
    return new TaggerWeights(
        weights.layers(), -100, weights.words(), weights.tags(), weights.matrices());
  }

  private static List<Tagged> tagged(String text) {
    Tagger tagger = new Tagger();
    return Sentences.in(text).stream()
        .map(place -> tagger.tag(text, place.span(), place.paragraph()))
        .toList();
  }

  private static List<List<Facts>> facts(String text, List<Tagged> sentences) {
    return TokenFacts.in(sentences, Quotations.in(text), new Cues());
  }

  static List<String> strangeTexts() {
    return List.of(
        "",
        " \n\n ",
        "“",
        "\uD83D said that \uDE00 \uD83D.",
        "“\uD83D\uDE00,” said \uD83D\uDE00\uD83C\uDFFD\u200D\uD83D\uDE80. \uDE00",
        "\u202Eקָלָה said that \u202Cthe bridge\u200F \u2066fell\u2069.",
        "Ma\u200Bria\uFEFF Oko\u00ADro said\u0000 that\u0301\u0301\u0301 it fell.",
        "said ".repeat(2_000),
        "“".repeat(2_000) + "said",
        "“He said ‘she said “they said ".repeat(200),
        "Okoro: ".repeat(500),
        "x".repeat(20_000) + " said that it fell.");
  }

  @ParameterizedTest
  @MethodSource("strangeTexts")
  void readsWhateverComes(String text) {
    for (Sentence sentence : READER.read(text, null, "en").sentences()) {
      for (Statement statement : sentence.statements()) {
        Attribution attribution = statement.attribution();
        if (attribution != null) {
          assertThat(attribution.content())
              .isNotEmpty()
              .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        }
      }
    }
  }

  @Test
  void findsInALongTextWhatItFindsInEachOfItsParts() {
    int once = WITHOUT_VECTORS.relations(PASSAGE.repeat(100)).size();
    assertThat(once).isGreaterThanOrEqualTo(90);
    // 20,000 words
    assertThat(WITHOUT_VECTORS.relations(PASSAGE.repeat(1_340)).size())
        .isBetween(13 * once, 14 * once);
  }

  @Test
  void readsFortyThousandWordsWithoutAFullStop() {
    String text =
        ("the old bridge over the river is wide and grey ".repeat(20) + "and the mayor said so ")
            .repeat(200);
    assertThat(BUNDLED_WITHOUT_VECTORS.relations(text).size()).isLessThanOrEqualTo(2 * 200);
  }

  @Test
  void partsLongTextsIntoStretchesOfBoundedLength() {
    for (String text : List.of(PASSAGE.repeat(2_000), PASSAGE.strip().repeat(2_000))) {
      List<Tagged> sentences = tagged(text);
      List<List<Facts>> facts = facts(text, sentences);
      int tokens = facts.stream().mapToInt(List::size).sum();
      int next = 0;
      for (Stretches.Own own : Stretches.of(sentences, facts, new float[tokens], 1)) {
        assertThat(own.stretch().size()).isLessThan(6_000);
        next += own.to() - own.from();
      }
      assertThat(next).isEqualTo(tokens);
    }
  }

  @Test
  void encodesEveryWordOnceInWindowsOfBoundedLength() {
    String text = PASSAGE.repeat(50) + "and it fell ".repeat(300);
    List<Tagged> sentences = tagged(text);
    List<List<String>> windows = EncoderWindows.of(sentences, facts(text, sentences));
    assertThat(windows).allSatisfy(window -> assertThat(window.size()).isBetween(1, 128));
    List<String> words = new ArrayList<>();
    windows.forEach(words::addAll);
    assertThat(words).hasSize(sentences.stream().mapToInt(Tagged::size).sum());
  }
}
