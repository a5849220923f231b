package org.variorum.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BgeEmbedderTest {

  private static final BgeEmbedder EMBEDDER = new BgeEmbedder();

  @AfterAll
  static void close() {
    EMBEDDER.close();
  }

  @Test
  void putsParaphrasesNearerThanStrangers() {
    List<float[]> vectors =
        EMBEDDER.embed(
            List.of(
                "The mayor closed the bridge.",
                "The bridge was shut by the mayor.",
                "Bees make honey."));
    assertThat(Embedder.cosine(vectors.get(0), vectors.get(1)))
        .isGreaterThan(Embedder.cosine(vectors.get(0), vectors.get(2)) + 0.1);
  }

  @Test
  void survivesHostileTextsWithVectorsOfUnitLength() {
    List<float[]> vectors =
        EMBEDDER.embed(
            List.of("", "\0", "\uD800", "😀", "word ".repeat(50_000), "a".repeat(100_000)));
    assertThat(vectors)
        .hasSize(6)
        .allSatisfy(
            vector -> assertThat(Embedder.cosine(vector, vector)).isCloseTo(1, within(1e-4)));
  }

  @Test
  void keepsTheOrderOverManyBatchesAndThreads() {
    List<String> texts =
        IntStream.range(0, 40).mapToObj(i -> "House number " + i + " burned.").toList();
    List<float[]> together = EMBEDDER.embed(texts);
    assertThat(together).hasSize(40);
    IntStream.of(0, 17, 39)
        .parallel()
        .forEach(
            i ->
                assertThat(EMBEDDER.embed(List.of(texts.get(i))).getFirst())
                    .containsExactly(together.get(i)));
  }
}
