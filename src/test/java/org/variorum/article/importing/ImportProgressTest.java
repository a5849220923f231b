package org.variorum.article.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.variorum.article.ImportOutcome;

class ImportProgressTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream bar = new ByteArrayOutputStream();

  private ImportProgress progress(boolean terminal) {
    return new ImportProgress(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(bar, true, StandardCharsets.UTF_8),
        terminal,
        3);
  }

  @Test
  void printsALineAnEntryAndTheSum() {
    ImportProgress progress = progress(false);

    progress.taken("a.html", ImportOutcome.NEW);
    progress.taken("b.html", ImportOutcome.REVISED);
    progress.refused("c\u001b[2J.html", "It is empty.");
    progress.finish();

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "new        a.html",
            "revised    b.html",
            "refused    c?[2J.html: It is empty.",
            "1 new, 0 unchanged, 1 revised, 1 refused");
    assertThat(bar.size()).isZero();
    assertThat(progress.refusals()).isEqualTo(1);
  }

  @Test
  void countsOnATerminal() {
    ImportProgress progress = progress(true);

    progress.taken("a.html", ImportOutcome.UNCHANGED);

    assertThat(bar.toString(StandardCharsets.UTF_8)).endsWith("\r1 of 3");
  }
}
