package org.variorum.harvest;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.variorum.article.Articles;
import org.variorum.article.PageReading;
import org.variorum.article.RefusedArticle;
import org.variorum.article.Submission;
import org.variorum.article.extraction.PageBytes;
import org.variorum.harvest.http.Answer;

/** Reads what a server sent as a page, on the threads that are there for reading. */
@Component
class PageParsing {

  private final Articles articles;
  private final ParsingPool pool;
  private final Clock clock;

  PageParsing(Articles articles, ParsingPool pool, Clock clock) {
    this.articles = articles;
    this.pool = pool;
    this.clock = clock;
  }

  /** What was made of a page. */
  sealed interface Made {}

  record Page(PageReading reading) implements Made {}

  /** It holds no article; {@code reason} says why. */
  record NoArticle(String reason) implements Made {}

  /** It is the outlet's front page now. */
  record Front() implements Made {}

  Made read(Due.Page page, Answer.Document document) throws InterruptedException {
    if (isFront(document.address()) && !isFront(page.own())) {
      return new Front();
    }
    Instant now = clock.instant();
    try {
      return new Page(
          pool.run(
              () ->
                  articles.read(
                      Submission.page(
                              document.address().toString(),
                              PageBytes.decode(document.body(), document.contentType()))
                          .by(page.outlet())
                          .ifAdmitted()
                          .retrievedAt(now)
                          .askedAt(page.own().toString())
                          .reserving(
                              document.reservations().mining(),
                              document.reservations().archiving()))));
    } catch (RefusedArticle noArticle) {
      return new NoArticle(String.valueOf(noArticle.getMessage()));
    }
  }

  /** Whether an address is that of a whole site. */
  static boolean isFront(URI address) {
    String path = address.getPath() == null ? "" : address.getPath().toLowerCase(Locale.ROOT);
    return address.getQuery() == null
        && (path.isEmpty() || path.matches("/(?:index\\.\\w{3,5}|home/?)?"));
  }
}
