package org.variorum.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterCommandTest {

  @TempDir Path folder;

  @Test
  void printsTheStoryOfEachArticle() throws Exception {
    Path file =
        write(
            """
            {"id": "a", "date": "2031-05-06", "title": "Council closes the old pier of Hook", "text": "The harbour council of Hook voted on Monday to close the old pier. An engineer had warned that its iron legs had rusted through."}
            {"id": "b", "date": "2031-05-06T09:30:00+02:00", "title": "Sailors of Hook win the regatta", "text": "A crew from Hook won the autumn regatta on Sunday, by two lengths and in heavy wind."}

            {"id": "c", "date": "2031-05-07", "title": "Hook’s old pier to close", "text": "The old pier of Hook will close, its harbour council decided, because rust has eaten its iron legs, as an engineer found."}
            """);

    List<String> lines = run(file).lines().toList();

    assertThat(lines).hasSize(3).allMatch(line -> line.matches("[abc]\t\\d+"));
    assertThat(story(lines, "a")).isEqualTo(story(lines, "c")).isNotEqualTo(story(lines, "b"));
  }

  @Test
  void saysWhichLineIsWrong() throws Exception {
    Path file = write("{\"id\": \"a\", \"date\": \"2031-05-06\", \"title\": \"T\"}\n{\"id\": 1,");
    Path undated = write("{\"id\": \"a\", \"date\": \"yesterday\"}");

    assertThatIOException().isThrownBy(() -> run(file)).withMessageContaining("line 2");
    assertThatIOException().isThrownBy(() -> run(undated)).withMessageContaining("'yesterday'");
  }

  private Path write(String lines) throws Exception {
    return Files.writeString(Files.createTempFile(folder, "articles", ".jsonl"), lines);
  }

  private static String run(Path file) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ClusterCommand.run(
        List.of(file.toString()), new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String story(List<String> lines, String id) {
    return lines.stream()
        .filter(line -> line.startsWith(id + "\t"))
        .map(line -> line.substring(2))
        .findFirst()
        .orElseThrow();
  }
}
