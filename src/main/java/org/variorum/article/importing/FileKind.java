package org.variorum.article.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that hold articles, told by the name's ending; each may be gzipped. */
enum FileKind {
  HTML(".html", ".htm", ".xhtml"),
  TEXT(".txt", ".md", ".text"),
  JSON_LINES(".jsonl", ".ndjson"),
  WARC(".warc");

  private final List<String> endings;

  FileKind(String... endings) {
    this.endings = List.of(endings);
  }

  static Optional<FileKind> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    for (FileKind kind : values()) {
      if (kind.endings.stream().anyMatch(plain::endsWith)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  boolean holdsSeveral() {
    return this == JSON_LINES || this == WARC;
  }
}
