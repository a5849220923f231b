package org.variorum.article.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.article.RefusedArticle;
import org.variorum.article.Submission;
import org.variorum.article.extraction.PageBytes;

/** The HTML pages among the response records of a WARC file (ISO 28500, versions 1.0 and 1.1). */
final class WarcFile {

  private static final int LONGEST_LINE = 64 * 1024;

  private final InputStream in;
  private final LineReader lines;
  private final String file;
  private final Manifest.Article known;

  WarcFile(InputStream in, String file, Manifest.Article known) {
    this.in = in;
    this.lines = new LineReader(in, LONGEST_LINE);
    this.file = file;
    this.known = known;
  }

  void read(Consumer<ImportEntry> sink) throws IOException {
    int number = 0;
    int pages = 0;
    while (beginRecord()) {
      number++;
      Map<String, String> headers = Headers.read(lines);
      long length = length(headers);
      ImportEntry entry = null;
      if ("response".equalsIgnoreCase(headers.getOrDefault("warc-type", ""))) {
        entry = response(file + ":" + number, headers, length);
      } else {
        in.skipNBytes(length);
      }
      if (entry != null) {
        pages++;
        sink.accept(entry);
      }
    }
    if (pages == 0) {
      sink.accept(
          new ImportEntry.Refused(
              file, "It holds no HTML page; hand in a WARC with response records."));
    }
  }

  /** Skips to the next record's first line; false at the end. */
  private boolean beginRecord() throws IOException {
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      String text = Headers.text(line);
      if (text.startsWith("WARC/")) {
        return true;
      }
      if (!text.isBlank()) {
        throw new RefusedArticle("It is no WARC file, or a damaged one; fetch or write it again.");
      }
    }
    return false;
  }

  private static long length(Map<String, String> headers) {
    try {
      long length = Long.parseLong(headers.getOrDefault("content-length", ""));
      if (length >= 0) {
        return length;
      }
    } catch (NumberFormatException damaged) {
      // told below
    }
    throw new RefusedArticle(
        "A WARC record has no valid Content-Length; fetch or write the file again.");
  }

  private @Nullable ImportEntry response(String name, Map<String, String> headers, long length)
      throws IOException {
    if (length > BoundedFile.LARGEST) {
      in.skipNBytes(length);
      return new ImportEntry.Refused(name, BoundedFile.TOO_LARGE);
    }
    byte[] record = in.readNBytes((int) length);
    if (record.length < length) {
      return new ImportEntry.Refused(name, "The WARC file is cut short; fetch or copy it again.");
    }
    try {
      HttpMessage message = HttpMessage.of(record);
      if (!message.isPage()) {
        return null;
      }
      String html = PageBytes.decode(message.body(), message.contentType());
      if (html.isBlank()) {
        return new ImportEntry.Refused(name, "The page is empty; fetch it again.");
      }
      return new ImportEntry.Ready(name, submission(name, headers, html));
    } catch (RefusedArticle refused) {
      return new ImportEntry.Refused(name, String.valueOf(refused.getMessage()));
    } catch (IOException damaged) {
      return new ImportEntry.Refused(
          name,
          "The page in the WARC record is damaged or packed in a way we can't read; fetch it"
              + " again.");
    }
  }

  private Submission submission(String name, Map<String, String> headers, String html) {
    String address = headers.getOrDefault("warc-target-uri", "");
    if (address.startsWith("<") && address.endsWith(">")) {
      // WARC 1.0's grammar put angle brackets around addresses, and some writers do
      address = address.substring(1, address.length() - 1);
    }
    return new Submission(
        name,
        known.outlet(),
        address.isEmpty() ? null : address,
        null,
        known.authors(),
        null,
        headers.get("warc-date"),
        known.language(),
        known.topic(),
        html,
        null);
  }
}
