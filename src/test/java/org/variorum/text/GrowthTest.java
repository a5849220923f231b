package org.variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthTest {

  private static final TextReader READER = new TextReader();
  private static final int SMALL = 5_000;
  private static final int TIMES = 6;

  /** Linear growth gives 6, quadratic 36; the gap leaves room for a busy machine. */
  private static final double MOST = 15;

  private static final int TRIES = 3;

  /** Unlike the time of day, the work of a thread does not depend on what else runs. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the council of the town said that nurses and 40 others left ",
        "On Monday at least 40 nurses did not sign the “safe” letter, Maria Okoro said.\n",
        "\u200FThe \u202Bmayor\u202C left\u200E at \u06F4\u06F0. ",
        "The\u200B may\u200Dor\uFEFF left\u200B 40 \u2060nurses. ",
        "😀 The mayor 👩‍👩‍👧 said “40 😀” nurses left. ",
        "\uD800 The mayor \uDC00 left 40\uD83D nurses. ",
        "“The ‘mayor \"said 'that it ",
        "in the third quarter of 40 to 50 and from Monday to Friday "
      })
  void workGrowsWithTheLengthOfTheTextNotFaster(String unit) {
    work(unit, SMALL);
    double least = Double.MAX_VALUE;
    for (int tried = 0; tried < TRIES && least > MOST; tried++) {
      least = Math.min(least, (double) work(unit, SMALL * TIMES) / work(unit, SMALL));
    }
    assertThat(least).isLessThan(MOST);
  }

  private static long work(String unit, int length) {
    String text = unit.repeat(length / unit.length() + 1);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(READER.read(text, LocalDate.of(2023, 11, 14), "en").sentences()).isNotEmpty();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
