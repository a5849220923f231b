package org.variorum.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTest {

  @Test
  void likeTextsHaveLikeSamplesAndOthersHaveNone() {
    String text = text("pier", 400);

    Set<Integer> shared = shared(text, "A new beginning. " + text("pier", 300));

    assertThat(shared).hasSizeGreaterThan(20);
    assertThat(shared(text, text("quay", 400))).isEmpty();
  }

  @Test
  void oneRunInEightIsKept() {
    assertThat(Sketch.of(text("pier", 4000)).hashes()).hasSizeBetween(350, 650);
  }

  private static Set<Integer> shared(String one, String two) {
    Set<Integer> shared = new HashSet<>(Sketch.of(one).hashes());
    shared.retainAll(Sketch.of(two).hashes());
    return shared;
  }

  private static String text(String word, int words) {
    return IntStream.range(0, words).mapToObj(i -> word + i).collect(Collectors.joining(" "));
  }
}
