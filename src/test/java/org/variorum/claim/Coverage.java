package org.variorum.claim;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.claim.said.Said;
import org.variorum.statement.KeptStatement;
import org.variorum.text.Antecedents;
import org.variorum.text.Reading;
import org.variorum.text.Sentence;
import org.variorum.text.Statement;
import org.variorum.text.TextReader;
import org.variorum.text.encoder.BgeEmbedder;

/** Articles read as the program reads them, without a database. */
final class Coverage {

  private final TextReader reader = new TextReader();
  private final BgeEmbedder embedder = new BgeEmbedder();
  private final List<Said> said = new ArrayList<>();
  private final Map<String, Long> articles = new LinkedHashMap<>();

  /** Reads one more article; {@code story} is a number for the story that it tells. */
  void read(String name, long story, String text, Instant time, boolean dayOnly) {
    long article = articles.size() + 1L;
    articles.put(name, article);
    Reading reading = reader.read(text, time.atZone(ZoneOffset.UTC).toLocalDate(), "en");
    List<float[]> vectors = embedder.embed(Antecedents.named(reading));
    int position = 0;
    for (Sentence in : reading.sentences()) {
      for (Statement statement : in.statements()) {
        KeptStatement kept =
            new KeptStatement(
                said.size() + 1L,
                article,
                position,
                in.paragraph(),
                in.text(),
                in.span().start(),
                statement,
                null,
                vectors.get(position));
        position++;
        said.add(new Said(kept, time, dayOnly, story));
      }
    }
  }

  List<Said> said() {
    return said;
  }

  /** The id of the article of that name. */
  long article(String name) {
    return articles.getOrDefault(name, 0L);
  }

  /** Its name by an article's id. */
  String name(long article) {
    return List.copyOf(articles.keySet()).get((int) article - 1);
  }
}
