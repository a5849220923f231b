package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.variorum.topic.Topics;

/** Holds the comparison of the sample topic against what a careful reader finds in it. */
@SampleSite
class SampleComparisonTest {

  /** What a reader would be told wrongly, so that it must be nothing but what is expected. */
  private static final List<String> ALARMS =
      List.of("differs |", "altered |", "copy |", "outcome | differs |");

  @Autowired ApplicationContext application;
  @Autowired Topics topics;

  private SampleExpectations expected;
  private SampleFindings found;

  @BeforeEach
  void read() throws IOException {
    expected = new SampleExpectations();
    long topic = topics.bySlug("state-department-dissent").orElseThrow().id();
    found = new SampleFindings(application, topic, expected.claims());
  }

  /** Whoever mends a miss takes it off the list. */
  @Test
  void findsAllButTheMissesThatAreKnown() throws IOException {
    assertThat(without(expected.lines(), found.lines()))
        .containsExactlyInAnyOrderElementsOf(lines("sample-misses.txt"));
  }

  @Test
  void callsNothingElseDifferent() throws IOException {
    Set<String> more = without(found.lines(), expected.lines());
    more.removeIf(line -> ALARMS.stream().noneMatch(line::startsWith));

    assertThat(more).containsExactlyInAnyOrderElementsOf(lines("sample-surplus.txt"));
  }

  @Test
  void comparesNoNumbersOfDifferentThings() {
    assertThat(expected.keptApart())
        .isNotEmpty()
        .noneMatch(pair -> found.compares(pair.one(), pair.two()));
  }

  private static Set<String> without(Set<String> lines, Set<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).collect(Collectors.toSet());
  }

  /** Lines without their reason, which stands behind " # ". */
  private static List<String> lines(String name) throws IOException {
    try (var in = Objects.requireNonNull(SampleComparisonTest.class.getResourceAsStream(name))) {
      return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.replaceFirst("\\s+# .*", ""))
          .toList();
    }
  }
}
