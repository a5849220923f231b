package org.variorum.article.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.variorum.article.PublicationTime;
import org.variorum.article.RefusedArticle;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command {@code extract FILE…}: one JSON line a page, with an {@code error} for those that
 * can't be read.
 */
public final class ExtractCommand {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final ArticleExtractor EXTRACTOR = new ArticleExtractor();

  private ExtractCommand() {}

  public static void run(List<String> files, PrintStream out) {
    for (String file : files) {
      out.println(JSON.writeValueAsString(line(Path.of(file))));
    }
    out.flush();
  }

  private static Map<String, Object> line(Path file) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("page", String.valueOf(file.getFileName()));
    try {
      ExtractedArticle article = EXTRACTOR.fromHtml(PageBytes.decode(bytes(file), null), null);
      line.put("title", article.title());
      line.put("authors", article.authors());
      line.put("published", written(article));
      line.put("body", article.text());
    } catch (RefusedArticle | IOException refused) {
      line.put("error", String.valueOf(refused.getMessage()));
    }
    return line;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
      byte[] bytes = plain.readNBytes(ArticleExtractor.LONGEST_PAGE + 1);
      if (bytes.length > ArticleExtractor.LONGEST_PAGE) {
        throw new RefusedArticle("This is longer than 20 MB; hand in one article at a time.");
      }
      return bytes;
    }
  }

  private static String written(ExtractedArticle article) {
    PublicationTime time = article.published();
    if (time == null) {
      return "";
    }
    ZoneOffset offset = article.offset() == null ? ZoneOffset.UTC : article.offset();
    OffsetDateTime at = time.at().atOffset(offset);
    return time.dayOnly() ? at.toLocalDate().toString() : at.toString();
  }
}
