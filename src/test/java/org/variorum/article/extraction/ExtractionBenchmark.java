package org.variorum.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.junit.jupiter.api.Test;

/**
 * Pages a CPU-second, beside Readability4J in the same run: {@code mvn test
 * -Dtest=ExtractionBenchmark -Dpages=FOLDER}, where the folder holds pages as {@code .html} or
 * {@code .html.gz}. Skipped without a folder.
 */
class ExtractionBenchmark {

  private static final int ROUNDS = 4;
  private static final String ADDRESS = "https://gazette.example/town/bridge";
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void readsPagesBesideReadability() throws IOException {
    String folder = System.getProperty("pages", "");
    assumeTrue(!folder.isEmpty(), "no folder of pages given: -Dpages=FOLDER");
    List<String> pages = pages(Path.of(folder));
    ArticleExtractor extractor = new ArticleExtractor();

    double ours = 0;
    double theirs = 0;
    for (int round = 0; round < ROUNDS; round++) {
      ours = pagesASecond(pages, page -> extractor.fromHtml(page, ADDRESS));
      theirs = pagesASecond(pages, page -> new Readability4J(ADDRESS, page).parse());
      System.out.printf(
          "round %d: %.0f pages a CPU-second, Readability4J %.0f%n", round + 1, ours, theirs);
    }

    assertThat(ours).isGreaterThan(theirs);
  }

  private static double pagesASecond(List<String> pages, Consumer<String> reader) {
    long start = THREADS.getCurrentThreadCpuTime();
    pages.forEach(reader);
    return pages.size() * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
  }

  private static List<String> pages(Path folder) throws IOException {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
          pages.add(PageBytes.decode(plain.readAllBytes(), null));
        }
      }
    }
    assertThat(pages).isNotEmpty();
    return pages;
  }
}
