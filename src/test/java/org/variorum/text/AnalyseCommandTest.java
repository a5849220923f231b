package org.variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyseCommandTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static String analyse(String... lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnalyseCommand.run(
        List.of(),
        new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, false, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void countsOffsetsInCodePoints() throws IOException {
    assertThat(
            analyse(
                "{\"id\": \"a\", \"text\": \"😀 Maria Okoro said that the bridge was closed.\"}",
                ""))
        .startsWith(
            "{\"doc\":\"a\",\"relations\":[{\"source_span\":[{\"start\":2,\"end\":13}],\"cue_span\":[{\"start\":14,\"end\":18}],"
                + "\"content_span\":[{\"start\":19,\"end\":45}]}],\"relayed\":[]");
  }

  @Test
  void showsAllThatIsReadWhereItStands() throws IOException {
    String text =
        "😀😀 On Monday 40 nurses did not sign Maria Okoro's “safe” letter, 😀 the union said.";
    JsonNode article =
        JSON.readTree(
            analyse(
                "{\"doc\": 7, \"published\": \"2023-11-14T09:00:00Z\", \"text\": \""
                    + text
                    + "\"}"));
    JsonNode statement = article.path("statements").path(0);
    assertThat(article.path("doc").asInt()).isEqualTo(7);
    assertThat(article.path("language").asString()).isEqualTo("en");
    assertThat(statement.path("negated").asBoolean()).isTrue();
    assertThat(statement.path("predicate").path("action").asString()).isEqualTo("sign");
    assertThat(statement.path("dates").path(0).path("from").asString()).isEqualTo("2023-11-13");
    assertThat(statement.path("quotations").path(0).path("scare").asBoolean()).isTrue();
    assertThat(
            List.of(
                cut(text, statement.path("denied")),
                cut(text, statement.path("quantities").path(0)),
                cut(text, statement.path("dates").path(0)),
                cut(text, statement.path("quotations").path(0)),
                cut(text, article.path("entities").path(0).path("mentions").path(0))))
        .containsExactly("sign Maria Okoro's “safe” letter", "40", "Monday", "safe", "Maria Okoro");
  }

  @Test
  void readsFiles(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"id\": \"a\", \"text\": \"\"}\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnalyseCommand.run(
        List.of(file.toString()),
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, false, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"doc\":\"a\"");
  }

  /** The code points of {@code text} from "start" up to "end". */
  private static String cut(String text, JsonNode span) {
    int[] points = text.codePoints().toArray();
    int start = span.path("start").asInt();
    return new String(points, start, span.path("end").asInt() - start);
  }

  @Test
  void keepsApartWhatIsAttributedWithinAnAttribution() throws IOException {
    assertThat(
            analyse(
                "{\"id\": \"a\", \"text\": \"Reuters reported that the memo accuses the mayor of negligence.\"}"))
        .contains("\"relations\":[{\"source_span\":[{\"start\":0,\"end\":7}]")
        .contains("\"relayed\":[{\"source_span\":[{\"start\":22,\"end\":30}]");
  }
}
