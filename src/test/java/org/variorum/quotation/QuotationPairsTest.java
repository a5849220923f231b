package org.variorum.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.statement.Match;

class QuotationPairsTest {

  private static final long HERE = 1;
  private static final long THERE = 2;
  private static final long ELSEWHERE = 3;

  private static final Printing FRAGMENT = printing(HERE, "held off", "Tamsin Roe");
  private static final Printing FULLER =
      printing(THERE, "the harbour board held off for a month", "Ms Roe");

  @Test
  void matchedStatementsBearOutAFragment() {
    assertThat(paired(FRAGMENT, FULLER, new Match(HERE, THERE, 0.7, true))).isTrue();
    assertThat(paired(FULLER, FRAGMENT, new Match(HERE, THERE, 0.7, true))).isTrue();
  }

  @Test
  void fragmentAloneMayBeAnybodys() {
    assertThat(paired(FRAGMENT, FULLER)).isFalse();
    assertThat(paired(FRAGMENT, FULLER, new Match(HERE, THERE, 0.9, false))).isFalse();
    assertThat(paired(FRAGMENT, FULLER, new Match(HERE, ELSEWHERE, 0.9, true))).isFalse();
  }

  @Test
  void fragmentOfAnotherSpeakerIsNotBorneOut() {
    Printing others = printing(THERE, FULLER.text(), "Ada Quill");

    assertThat(paired(FRAGMENT, others, new Match(HERE, THERE, 0.9, true))).isFalse();
  }

  @Test
  void fragmentBesideAnotherOfTheSameQuotationIsBorneOut() {
    Printing beside = printing(HERE, "the harbour board", "Tamsin Roe");
    QuotationPairs pairs =
        new QuotationPairs(Map.of(FRAGMENT, List.of(FULLER), beside, List.of(FULLER)), List.of());

    assertThat(pairs.of(FRAGMENT)).containsExactly(FULLER);
  }

  private static boolean paired(Printing own, Printing other, Match... matches) {
    return !new QuotationPairs(Map.of(own, List.of(other)), List.of(matches)).of(own).isEmpty();
  }

  private static Printing printing(long statement, String text, String source) {
    return new Printing(0, statement, statement, 0, text, source, Set.of(), false);
  }
}
