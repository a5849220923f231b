package org.variorum.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page beside its text: the kinds of page that a reader of the live web meets. */
class GoldenPagesTest {

  private static Path folder() throws URISyntaxException {
    URL url = Objects.requireNonNull(GoldenPagesTest.class.getResource("pages"));
    return Path.of(url.toURI());
  }

  static List<String> pages() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.substring(0, name.length() - ".html".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsThePageAsItsGoldenText(String name) throws IOException, URISyntaxException {
    String html = Files.readString(folder().resolve(name + ".html"));
    String expected = Files.readString(folder().resolve(name + ".txt")).strip();

    ExtractedArticle article =
        new ArticleExtractor().fromHtml(html, "https://gazette.example/town/" + name);

    assertThat(article.text()).isEqualTo(expected);
  }

  @Test
  void everyTextHasItsPage() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      assertThat(files).hasSize(2 * pages().size());
    }
  }
}
