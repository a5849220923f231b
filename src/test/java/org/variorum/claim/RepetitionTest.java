package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.claim.said.Said;
import org.variorum.statement.KeptStatement;
import org.variorum.text.Sentence;
import org.variorum.text.Statement;
import org.variorum.text.TextReader;

class RepetitionTest {

  private static final String LEAD = "A harbour official has quit over the new quay. ";
  private static final String NAMING = "Maria Okoro, a clerk at the pier, announced her departure.";

  @Test
  void needsMuchLikeness() {
    List<Said> said = said("Maria Okoro has quit. Maria Okoro announced her departure.");

    assertThat(Repetition.is(said.get(0), said.get(1), 0.83)).isTrue();
    assertThat(Repetition.is(said.get(0), said.get(1), 0.81)).isFalse();
  }

  @Test
  void needsLessWhereOneNamesWhomTheLeadLeavesUnnamed() {
    List<Said> said = said(LEAD + NAMING);

    assertThat(Repetition.is(said.get(0), said.get(1), 0.66)).isTrue();
    assertThat(Repetition.is(said.get(1), said.get(0), 0.66)).isTrue();
    assertThat(Repetition.is(said.get(0), said.get(1), 0.64)).isFalse();
  }

  @Test
  void isNotLookedForFarBehind() {
    List<Said> said = said(LEAD + "It rained. It rained. It rained. " + NAMING);

    assertThat(Repetition.is(said.getFirst(), said.getLast(), 0.70)).isFalse();
  }

  private static List<Said> said(String text) {
    List<Said> said = new ArrayList<>();
    for (Sentence in : new TextReader().read(text, null, "en").sentences()) {
      for (Statement each : in.statements()) {
        int position = said.size();
        KeptStatement kept =
            new KeptStatement(
                position + 1L, 1, position, 0, in.text(), 0, each, null, new float[] {1});
        said.add(new Said(kept, Instant.EPOCH, true, 1));
      }
    }
    return said;
  }
}
