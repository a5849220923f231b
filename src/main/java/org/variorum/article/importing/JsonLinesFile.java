package org.variorum.article.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Submission;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file with one article a line, each a JSON object with {@code html} or {@code text}. */
final class JsonLinesFile {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final LineReader lines;
  private final String file;
  private final Manifest.Article known;

  JsonLinesFile(InputStream in, String file, Manifest.Article known) {
    this.lines = new LineReader(in, BoundedFile.LARGEST);
    this.file = file;
    this.known = known;
  }

  void read(Consumer<ImportEntry> sink) throws IOException {
    int number = 0;
    int entries = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      number++;
      if (lines.wasOverlong() || !isBlank(line)) {
        sink.accept(entry(file + ":" + number, line));
        entries++;
      }
    }
    if (entries == 0) {
      sink.accept(new ImportEntry.Refused(file, "It is empty; hand in one JSON object a line."));
    }
  }

  private ImportEntry entry(String name, byte[] line) {
    if (lines.wasOverlong()) {
      return new ImportEntry.Refused(name, BoundedFile.TOO_LARGE);
    }
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JacksonException broken) {
      return new ImportEntry.Refused(
          name, "The line is not valid JSON; each line must be one whole object in UTF-8.");
    }
    if (!node.isObject()) {
      return new ImportEntry.Refused(
          name, "The line is not a JSON object; each line must be one whole object.");
    }
    JsonFields fields = new JsonFields(node);
    String html = fields.text("html");
    String text = fields.text("text");
    if ((html == null) == (text == null)) {
      return new ImportEntry.Refused(name, "The line must have either html or text.");
    }
    return new ImportEntry.Ready(name, submission(name, fields, html, text));
  }

  private Submission submission(
      String name, JsonFields fields, @Nullable String html, @Nullable String text) {
    List<String> authors = fields.texts("authors");
    return new Submission(
        fields.text("reference", name),
        or(fields.text("outlet"), known.outlet()),
        fields.text("url"),
        fields.text("title"),
        authors,
        fields.text("published"),
        or(fields.text("retrieved"), known.retrieved()),
        or(fields.text("language"), known.language()),
        or(fields.text("topic"), known.topic()),
        html,
        text);
  }

  private static @Nullable String or(@Nullable String own, @Nullable String otherwise) {
    return own == null ? otherwise : own;
  }

  private static boolean isBlank(byte[] line) {
    for (byte one : line) {
      if (one != ' ' && one != '\t') {
        return false;
      }
    }
    return true;
  }
}
