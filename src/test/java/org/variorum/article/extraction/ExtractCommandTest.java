package org.variorum.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

  private static final String PAGE =
      "<html><head><meta name=author content='Mira Voss'><meta name=date"
          + " content=2024-03-05></head><body><article><h1>Bridge to be rebuilt</h1><p>The council"
          + " voted on Tuesday to rebuild the old bridge, which is"
          + " closed.</p></article></body></html>";

  @Test
  void printsOneLineAPageAlsoForPackedAndUnreadableOnes(@TempDir Path folder) throws IOException {
    Path packed = folder.resolve("bridge.html.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ExtractCommand.run(
        List.of(packed.toString(), folder.resolve("missing.html").toString()),
        new PrintStream(out, true, StandardCharsets.UTF_8));

    List<JsonNode> lines =
        out.toString(StandardCharsets.UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst().path("page").asString()).isEqualTo("bridge.html.gz");
    assertThat(lines.getFirst().path("title").asString()).isEqualTo("Bridge to be rebuilt");
    assertThat(lines.getFirst().path("authors").get(0).asString()).isEqualTo("Mira Voss");
    assertThat(lines.getFirst().path("published").asString()).isEqualTo("2024-03-05");
    assertThat(lines.getFirst().path("body").asString()).startsWith("The council voted");
    assertThat(lines.getLast().has("error")).isTrue();
  }
}
