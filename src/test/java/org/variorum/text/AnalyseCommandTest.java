package org.variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalyseCommandTest {

  @Test
  void countsOffsetsInCodePoints() throws IOException {
    String line =
        "{\"id\": \"a\", \"text\": \"😀 Maria Okoro said that the bridge was closed.\"}\n\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnalyseCommand.run(
        List.of(),
        new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, false, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo(
            "{\"doc\":\"a\",\"relations\":[{\"source_span\":[{\"start\":2,\"end\":13}],\"cue_span\":[{\"start\":14,\"end\":18}],"
                + "\"content_span\":[{\"start\":19,\"end\":45}]}],\"relayed\":[]}");
  }

  @Test
  void keepsApartWhatIsAttributedWithinAnAttribution() throws IOException {
    String line =
        "{\"id\": \"a\", \"text\": \"Reuters reported that the memo accuses the mayor of negligence.\"}";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnalyseCommand.run(
        List.of(),
        new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, false, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"relations\":[{\"source_span\":[{\"start\":0,\"end\":7}]")
        .contains("\"relayed\":[{\"source_span\":[{\"start\":22,\"end\":30}]");
  }
}
