package org.variorum.harvest;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.variorum.article.Articles;
import org.variorum.article.PageReading;
import org.variorum.article.extraction.PageBytes;
import org.variorum.harvest.HostSession.Read;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Asked;
import org.variorum.harvest.http.Purpose;

/** Reads the rest of an article that its outlet spreads over several pages. */
@Component
class FurtherPages {

  private static final int MOST = 15;

  private final Articles articles;
  private final ParsingPool parsing;

  FurtherPages(Articles articles, ParsingPool parsing) {
    this.articles = articles;
    this.parsing = parsing;
  }

  /** Reads the article's further pages; null where one could not be read now. */
  @Nullable PageReading readOn(PageReading first, HostSession session) throws InterruptedException {
    PageReading reading = first;
    for (int further = 0; further < MOST; further++) {
      URI next = next(reading, session);
      if (next == null) {
        return reading;
      }
      PageReading soFar = reading;
      Read<PageReading> read =
          session.read(
              Asked.anew(next, Purpose.PAGE),
              document ->
                  parsing.run(
                      () ->
                          articles.readOn(
                              soFar,
                              PageBytes.decode(document.body(), document.contentType()),
                              document.address().toString())));
      if (read.made() != null) {
        reading = read.made();
        continue;
      }
      switch (read.reply().answer()) {
        case Answer.Failed failed when failed.failure().passing() -> {
          return null;
        }
        default -> {
          return reading;
        }
      }
    }
    return reading;
  }

  private static @Nullable URI next(PageReading reading, HostSession session) {
    String address = reading.nextPage();
    if (address == null) {
      return null;
    }
    try {
      URI next = URI.create(address);
      return Origin.of(next).equals(session.host().origin()) && session.allows(next) ? next : null;
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }
}
