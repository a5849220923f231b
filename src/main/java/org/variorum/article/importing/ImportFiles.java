package org.variorum.article.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.variorum.article.RefusedArticle;
import org.variorum.article.Submission;
import org.variorum.article.extraction.PageBytes;

/**
 * The articles in files and folders: HTML, plain text, JSON lines and WARC, each gzipped or not.
 * One that can't be read is reported and stops none of the others.
 */
public final class ImportFiles {

  private final ImportPlan plan;

  private ImportFiles(ImportPlan plan) {
    this.plan = plan;
  }

  /** Looks which files there are; folders are searched to their depth and ordered by name. */
  public static ImportFiles in(List<Path> paths) {
    return new ImportFiles(ImportPlan.of(paths));
  }

  /** The manifests of the folders, in the order of the paths. */
  public List<Manifest> manifests() {
    return List.copyOf(plan.manifests());
  }

  /**
   * How many entries {@link #read} will report; JSON lines and WARC files are gone through for it.
   */
  public int count() {
    int count = 0;
    for (ImportPlan.Step step : plan.steps()) {
      count +=
          step instanceof ImportPlan.Step.Read read && read.kind().holdsSeveral()
              ? entriesIn(read)
              : 1;
    }
    return count;
  }

  /** Hands every entry to {@code sink} in order, with one article in memory at a time. */
  public void read(Consumer<ImportEntry> sink) {
    for (ImportPlan.Step step : plan.steps()) {
      switch (step) {
        case ImportPlan.Step.Refuse refuse -> sink.accept(refuse.entry());
        case ImportPlan.Step.Read read -> read(read, sink);
      }
    }
  }

  private static int entriesIn(ImportPlan.Step.Read read) {
    int[] entries = {0};
    read(read, entry -> entries[0]++);
    return entries[0];
  }

  private static void read(ImportPlan.Step.Read read, Consumer<ImportEntry> sink) {
    if (!read.kind().holdsSeveral()) {
      sink.accept(single(read));
      return;
    }
    try (InputStream in = BoundedFile.open(read.file())) {
      if (read.kind() == FileKind.WARC) {
        new WarcFile(in, read.name(), read.known()).read(sink);
      } else {
        new JsonLinesFile(in, read.name(), read.known()).read(sink);
      }
    } catch (IOException unreadable) {
      sink.accept(new ImportEntry.Refused(read.name(), BoundedFile.reason(unreadable)));
    } catch (RefusedArticle refused) {
      sink.accept(new ImportEntry.Refused(read.name(), String.valueOf(refused.getMessage())));
    }
  }

  private static ImportEntry single(ImportPlan.Step.Read read) {
    try {
      String content = PageBytes.decode(BoundedFile.read(read.file()), null);
      if (content.isBlank()) {
        return new ImportEntry.Refused(read.name(), "It is empty; hand in a page or a text.");
      }
      boolean html = read.kind() == FileKind.HTML;
      Manifest.Article known = read.known();
      return new ImportEntry.Ready(
          read.name(),
          new Submission(
              known.file(),
              known.outlet(),
              known.url(),
              known.title(),
              known.authors(),
              known.published(),
              known.retrieved(),
              known.language(),
              known.topic(),
              html ? content : null,
              html ? null : content));
    } catch (IOException unreadable) {
      return new ImportEntry.Refused(read.name(), BoundedFile.reason(unreadable));
    } catch (RefusedArticle refused) {
      return new ImportEntry.Refused(read.name(), String.valueOf(refused.getMessage()));
    }
  }
}
