package org.variorum.story;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.text.Antecedents;
import org.variorum.text.Reading;
import org.variorum.text.Statement;
import org.variorum.text.TextReader;
import org.variorum.text.encoder.BgeEmbedder;
import org.variorum.text.encoder.Embedder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sorts articles given as JSON lines ({@code id}, {@code title}, {@code text}, {@code date}) into
 * stories, one after the other as they were published, and prints {@code id<TAB>story} for each.
 */
public final class ClusterCommand {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ClusterCommand() {}

  private record Given(String id, Instant time, String title, String text) {}

  /**
   * @throws IOException when a file can't be read, or a line of it is no article; the message names
   *     the line
   */
  public static void run(List<String> files, PrintStream out) throws IOException {
    List<Given> given = new ArrayList<>();
    for (String file : files) {
      read(Path.of(file), given);
    }
    given.sort(Comparator.comparing(Given::time).thenComparing(Given::id));
    MemoryArchive archive = new MemoryArchive();
    TextReader reader = new TextReader();
    try (BgeEmbedder embedder = new BgeEmbedder()) {
      for (int i = 0; i < given.size(); i++) {
        archive.place(member(i, given.get(i), reader, embedder));
      }
    }
    for (int i = 0; i < given.size(); i++) {
      out.println(given.get(i).id() + "\t" + archive.storyOf(i));
    }
    out.flush();
  }

  private static Member member(int number, Given article, TextReader reader, Embedder embedder) {
    Reading reading = reader.read(article.text(), null, null);
    List<Statement> said = Member.statements(reading).toList();
    List<float[]> vectors = new ArrayList<>();
    return Member.of(
        number,
        article.time(),
        article.title(),
        said,
        () -> {
          if (vectors.isEmpty()) {
            vectors.addAll(embedder.embed(Antecedents.named(reading)));
          }
          return vectors;
        },
        reader,
        embedder);
  }

  private static void read(Path file, List<Given> into) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      int number = 0;
      for (String line : (Iterable<String>) lines::iterator) {
        number++;
        if (!line.isBlank()) {
          into.add(given(line, file + ", line " + number));
        }
      }
    }
  }

  private static Given given(String line, String place) throws IOException {
    try {
      JsonNode article = JSON.readTree(line);
      String id = article.path("id").asString("");
      if (id.isEmpty()) {
        throw new IOException(place + ": an article needs an id");
      }
      return new Given(
          id,
          time(article.path("date").asString(""), place),
          article.path("title").asString(""),
          article.path("text").asString(""));
    } catch (JacksonException e) {
      throw new IOException(place + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** A day alone is taken as its noon, so that it is nearest to all that was published on it. */
  private static Instant time(String date, String place) throws IOException {
    try {
      return date.length() > 10
          ? OffsetDateTime.parse(date).toInstant()
          : LocalDate.parse(date).atTime(12, 0).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      throw new IOException(
          place + ": date '" + date + "' is neither like 2031-05-06 nor 2031-05-06T07:00:00Z", e);
    }
  }
}
