package org.variorum.harvest;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.variorum.article.Articles;
import org.variorum.article.PageReading;
import org.variorum.article.RefusedArticle;
import org.variorum.article.Taken;
import org.variorum.harvest.HostSession.Read;
import org.variorum.harvest.HostSession.Reply;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Asked;
import org.variorum.harvest.http.Failure;
import org.variorum.harvest.http.Purpose;

/**
 * Reads one page, for the first time or again, and hands what it holds to the articles. That is one
 * transaction, and what is noted of the page another: a page that is read twice makes no second
 * article.
 */
@Component
class PageVisit {

  /** About six days, by {@link Patience}. */
  private static final int MOST_PASSING_FAILURES = 30;

  private static final int MOST_FAILURES = 3;

  /** A page is not found while an outlet rebuilds its site, or is gone: twice is believed. */
  private static final int NOT_FOUND = 2;

  private static final Answer.Failed LEADS_TO_FRONT =
      new Answer.Failed(Failure.NOT_FOUND, 200, "It leads to the outlet's front page now.", null);

  private final Articles articles;
  private final FurtherPages furtherPages;
  private final PageResults results;
  private final PageParsing pageParsing;
  private final ParsingPool parsing;
  private final Detours detours;
  private final Widenings widenings;

  PageVisit(
      Articles articles,
      FurtherPages furtherPages,
      PageResults results,
      PageParsing pageParsing,
      ParsingPool parsing,
      Detours detours,
      Widenings widenings) {
    this.articles = articles;
    this.furtherPages = furtherPages;
    this.results = results;
    this.pageParsing = pageParsing;
    this.parsing = parsing;
    this.detours = detours;
    this.widenings = widenings;
  }

  void visit(Due.Page page, HostSession session) throws InterruptedException {
    if (!session.allows(page.address())) {
      results.leave(
          page, session, null, Outcome.ROBOTS, "Its robots.txt forbids this page; not asked for.");
      return;
    }
    if (session.reserves(page.address())) {
      results.leave(
          page,
          session,
          null,
          Outcome.RESERVED,
          "The outlet reserves text and data mining of this page; not asked for.");
      return;
    }
    Read<PageParsing.Made> read =
        session.read(
            new Asked(page.address(), Purpose.PAGE, page.etag(), page.lastModified()),
            document -> pageParsing.read(page, document));
    Reply reply = read.reply();
    switch (reply.answer()) {
      case Answer.Unchanged unchanged -> unchanged(page, session, reply);
      case Answer.Failed failed -> failed(page, session, reply, failed);
      case Answer.Elsewhere elsewhere -> elsewhere(page, session, reply, elsewhere);
      case Answer.Document document ->
          goOn(page, session, reply, document, Objects.requireNonNull(read.made()));
    }
  }

  private void elsewhere(
      Due.Page page, HostSession session, Reply reply, Answer.Elsewhere elsewhere) {
    if (PageParsing.isFront(elsewhere.address()) && !PageParsing.isFront(page.own())) {
      failed(page, session, reply, LEADS_TO_FRONT);
    } else if (Detours.endless(page)) {
      failed(page, session, reply, Detours.tooMany(page, elsewhere));
    } else {
      detours.take(
          page,
          elsewhere,
          results.line(page, session, reply, Outcome.REDIRECTED, Detours.words(elsewhere)));
    }
  }

  /** The host that it was led to can't be asked now. */
  void closed(Due.Page page, HostSession session) {
    String detail = Detours.closed(page);
    if (page.failures() + 1 < MOST_PASSING_FAILURES) {
      results.retry(page, session, null, Outcome.ROBOTS, detail);
    } else {
      results.leave(page, session, null, Outcome.ROBOTS, detail + " Given up.");
    }
  }

  private void unchanged(Due.Page page, HostSession session, Reply reply) {
    Long article = page.articleId();
    if (article == null) {
      results.retry(
          page, session, reply, Outcome.PROTOCOL, "It says “unchanged” of a page we never had.");
      return;
    }
    results.keep(
        page,
        session,
        reply,
        article,
        page.etag(),
        page.lastModified(),
        Outcome.UNCHANGED,
        "Nothing changed.");
  }

  private void failed(Due.Page page, HostSession session, Reply reply, Answer.Failed failed) {
    Failure failure = failed.failure();
    boolean missing = failure == Failure.NOT_FOUND || failure == Failure.GONE;
    int tries = page.failures() + 1;
    if (failure == Failure.GONE || missing && tries >= NOT_FOUND) {
      gone(page, session, reply, failed);
    } else if (tries < (missing ? NOT_FOUND : mostTries(failure))) {
      results.retry(page, session, reply, Outcome.of(failure), failed.detail());
    } else {
      results.leave(page, session, reply, Outcome.of(failure), failed.detail() + " Given up.");
    }
  }

  private static int mostTries(Failure failure) {
    if (failure.passing()) {
      return MOST_PASSING_FAILURES;
    }
    return failure == Failure.DENIED || failure == Failure.CLIENT_ERROR ? MOST_FAILURES : 1;
  }

  private void gone(Due.Page page, HostSession session, Reply reply, Answer.Failed failed) {
    Long article = page.articleId();
    if (article == null) {
      results.leave(
          page, session, reply, Outcome.of(failed.failure()), failed.detail() + " Given up.");
      return;
    }
    articles.withdraw(article, reply.at(), reason(failed));
    results.keep(
        page,
        session,
        reply,
        article,
        null,
        null,
        Outcome.WITHDRAWN,
        failed.detail() + " What we hold is kept and marked as withdrawn.");
  }

  /** What readers are told, without advice to whoever runs this. */
  private static String reason(Answer.Failed failed) {
    return switch (failed.status()) {
      case 404 -> "its server answers 404, not found";
      case 410 -> "its server answers 410, gone for good";
      default -> failed.detail().replaceFirst("\\.$", "");
    };
  }

  private void goOn(
      Due.Page page,
      HostSession session,
      Reply reply,
      Answer.Document document,
      PageParsing.Made made)
      throws InterruptedException {
    switch (made) {
      case PageParsing.Front _ -> failed(page, session, reply, LEADS_TO_FRONT);
      case PageParsing.NoArticle none -> noArticle(page, session, reply, document, none.reason());
      case PageParsing.Page(PageReading first) -> {
        try {
          PageReading whole = furtherPages.readOn(first, session);
          if (whole == null) {
            results.retry(
                page, session, reply, Outcome.TRUNCATED, "Its next page could not be read.");
          } else {
            take(page, session, reply, document, whole);
          }
        } catch (RefusedArticle noArticle) {
          noArticle(page, session, reply, document, String.valueOf(noArticle.getMessage()));
        }
      }
    }
  }

  /** A page that was an article and now holds none keeps what it held. */
  private void noArticle(
      Due.Page page, HostSession session, Reply reply, Answer.Document document, String reason) {
    if (page.articleId() == null) {
      results.leave(page, session, reply, Outcome.NO_ARTICLE, reason);
    } else {
      results.keep(
          page,
          session,
          reply,
          page.articleId(),
          document.etag(),
          document.lastModified(),
          Outcome.NO_ARTICLE,
          "It holds no article any more; what we hold stays. " + reason);
    }
  }

  private void take(
      Due.Page page,
      HostSession session,
      Reply reply,
      Answer.Document document,
      PageReading reading)
      throws InterruptedException {
    long rules = widenings.count();
    Taken taken = parsing.run(() -> articles.take(reading));
    switch (taken.outcome()) {
      case NOT_ADMITTED ->
          results.leave(
              page, session, reply, Outcome.NOT_ADMITTED, "It belongs to no topic.", rules);
      case RESERVED ->
          results.leave(
              page,
              session,
              reply,
              Outcome.RESERVED,
              "The outlet reserves text and data mining; nothing was kept.");
      case NEW, UNCHANGED, REVISED ->
          results.keep(
              page,
              session,
              reply,
              taken.articleId(),
              document.etag(),
              document.lastModified(),
              outcome(page, taken),
              words(taken));
    }
  }

  private static Outcome outcome(Due.Page page, Taken taken) {
    return switch (taken.outcome()) {
      case NEW -> Outcome.NEW_ARTICLE;
      case REVISED -> Outcome.REVISED;
      // met under another address before, or taken by a process that was killed before it said so
      default -> page.articleId() == null ? Outcome.READ : Outcome.UNCHANGED;
    };
  }

  private static String words(Taken taken) {
    String what =
        switch (taken.outcome()) {
          case NEW -> "A new article.";
          case REVISED ->
              taken.substantive()
                  ? "The outlet changed a number, a name, a source or a quotation."
                  : "The outlet changed its wording.";
          default -> "An article that we hold.";
        };
    return taken.truncated() ? what + " Only its beginning is shown to us." : what;
  }
}
