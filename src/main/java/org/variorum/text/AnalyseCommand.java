package org.variorum.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints who says what, and all else that is read, in articles given as JSON lines; offsets count
 * Unicode code points of the article's text. What is attributed within the words of another
 * attribution stands apart, as "relayed".
 */
public final class AnalyseCommand {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int DAY = "2023-11-14".length();

  private AnalyseCommand() {}

  /** Reads the files, or {@code in} where there are none; one line out for each line in. */
  public static void run(List<String> files, InputStream in, PrintStream out) throws IOException {
    TextReader reader = new TextReader();
    if (files.isEmpty()) {
      analyse(reader, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), out);
    }
    for (String file : files) {
      try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
        analyse(reader, lines, out);
      }
    }
    out.flush();
  }

  private static void analyse(TextReader reader, BufferedReader lines, PrintStream out)
      throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        out.println(relations(reader, JSON.readTree(line)));
      }
    }
  }

  private static ObjectNode relations(TextReader reader, JsonNode article) {
    String text = article.path("text").asString("");
    int[] points = codePoints(text);
    ObjectNode result = JSON.createObjectNode();
    result.set("doc", article.has("doc") ? article.path("doc") : article.path("id"));
    ArrayNode relations = result.putArray("relations");
    ArrayNode relayed = result.putArray("relayed");
    for (TextReader.Relation relation : reader.relations(text)) {
      ObjectNode node = (relation.relayed() ? relayed : relations).addObject();
      spans(
          node.putArray("source_span"),
          relation.source() == null ? List.of() : List.of(relation.source()),
          points);
      spans(node.putArray("cue_span"), List.of(relation.cue()), points);
      spans(node.putArray("content_span"), relation.content(), points);
    }
    String language = article.path("language").asString(null);
    new AnalysisJson(points).add(reader.read(text, published(article), language), result);
    return result;
  }

  /** The day of "published", a date or a moment in ISO 8601; null where there is none. */
  private static @Nullable LocalDate published(JsonNode article) {
    String published = article.path("published").asString("");
    try {
      return published.length() < DAY ? null : LocalDate.parse(published.substring(0, DAY));
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  private static void spans(ArrayNode array, List<Span> spans, int[] points) {
    for (Span span : spans) {
      array.addObject().put("start", points[span.start()]).put("end", points[span.end()]);
    }
  }

  /** For each offset in UTF-16 units the number of code points before it. */
  static int[] codePoints(String text) {
    int[] points = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      points[i] = count;
      boolean pair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      count += pair ? 0 : 1;
    }
    points[text.length()] = count;
    return points;
  }
}
