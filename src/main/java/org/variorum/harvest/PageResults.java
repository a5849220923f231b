package org.variorum.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.article.Repetition;
import org.variorum.article.Repetitions;
import org.variorum.harvest.HostSession.Reply;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Purpose;

/** Notes what came of reading a page, and when it is read again, with a line in the log. */
@Component
class PageResults {

  private final PageWatches pages;
  private final FetchLog fetches;
  private final Repetitions repetitions;
  private final Patience patience;
  private final List<Duration> reread;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PageResults(
      PageWatches pages,
      FetchLog fetches,
      Repetitions repetitions,
      Patience patience,
      HarvestSettings settings,
      TransactionTemplate transaction,
      Clock clock) {
    this.pages = pages;
    this.fetches = fetches;
    this.repetitions = repetitions;
    this.patience = patience;
    this.reread = settings.reread();
    this.transaction = transaction;
    this.clock = clock;
  }

  void keep(
      Due.Page page,
      HostSession session,
      Reply reply,
      long article,
      @Nullable String etag,
      @Nullable String lastModified,
      Outcome outcome,
      String detail) {
    Instant now = clock.instant();
    transaction.executeWithoutResult(
        status -> {
          pages.read(page, article, now, next(page, now), etag, lastModified);
          fetches.add(line(page, session, reply, outcome, detail));
          readAnew(article, detail);
        });
  }

  /** Tells whoever asked for it that it was read anew. */
  private void readAnew(long article, String detail) {
    repetitions.done(repetitions.open(article, Repetition.Step.FETCH), detail);
  }

  /** After the visits so far, on a falling schedule; null when it has been read often enough. */
  private @Nullable Instant next(Due.Page page, Instant now) {
    int visits = page.visits();
    if (visits >= reread.size()) {
      return null;
    }
    Duration before = visits == 0 ? Duration.ZERO : reread.get(visits - 1);
    return now.plus(reread.get(visits).minus(before));
  }

  void retry(
      Due.Page page, HostSession session, @Nullable Reply reply, Outcome outcome, String detail) {
    Instant now = clock.instant();
    Duration asked =
        reply != null && reply.answer() instanceof Answer.Failed failed
            ? failed.retryAfter()
            : null;
    transaction.executeWithoutResult(
        status -> {
          pages.failed(page, now, now.plus(patience.after(page.failures() + 1, asked)));
          fetches.add(line(page, session, reply, outcome, detail));
        });
  }

  /** Reads a page no more. Of one that never became an article, only a hash stays. */
  void leave(
      Due.Page page, HostSession session, @Nullable Reply reply, Outcome outcome, String detail) {
    leave(page, session, reply, outcome, detail, null);
  }

  /** As the other, of a page that belongs to no topic by rules of this {@link Widenings} count. */
  void leave(
      Due.Page page,
      HostSession session,
      @Nullable Reply reply,
      Outcome outcome,
      String detail,
      @Nullable Long rules) {
    Instant now = clock.instant();
    transaction.executeWithoutResult(
        status -> {
          if (page.articleId() == null) {
            pages.leave(page, now, rules);
          } else {
            pages.failed(page, now, null);
            readAnew(page.articleId(), detail);
          }
          fetches.add(line(page, session, reply, outcome, detail));
        });
  }

  Fetch line(
      Due.Page page, HostSession session, @Nullable Reply reply, Outcome outcome, String detail) {
    return new Fetch(
        reply == null ? clock.instant() : reply.at(),
        session.host().id(),
        page.feedId(),
        page.outletId(),
        Purpose.PAGE,
        page.address().toString(),
        outcome,
        reply == null ? 0 : reply.status(),
        detail,
        reply == null ? 0 : reply.millis(),
        reply == null ? 0 : reply.bytes());
  }
}
