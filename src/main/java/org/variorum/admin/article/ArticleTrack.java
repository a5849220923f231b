package org.variorum.admin.article;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.article.Repetition;
import org.variorum.article.Revision;
import org.variorum.article.Standing;
import org.variorum.harvest.ArticlePages.ArticlePage;
import org.variorum.harvest.Fetch;
import org.variorum.outlet.Outlet;
import org.variorum.platform.OrderBook;
import org.variorum.statement.Readings.RevisionReading;
import org.variorum.story.Story;

/**
 * The steps that an article went through, and what is still to be done for it.
 *
 * @param pages where harvest reads it; none where it came by import
 * @param fetches what was asked of these, the newest first, as far as the log goes back
 * @param revisions the newest first
 * @param reading null while its current text waits to be read
 * @param story null while it waits to be placed
 * @param claims in how many its statements are
 * @param comparedAt when its topic was compared last
 * @param orders what is ordered for it, or for its topic
 * @param repetitions what was asked to be done again, the last first
 */
record ArticleTrack(
    Article article,
    Outlet outlet,
    Standing standing,
    List<ArticlePage> pages,
    List<Fetch> fetches,
    List<Revision> revisions,
    @Nullable RevisionReading reading,
    @Nullable Story story,
    @Nullable Instant placedAt,
    int claims,
    int figures,
    @Nullable Instant comparedAt,
    int credits,
    int copyOf,
    int copiedBy,
    List<OrderBook.Open> orders,
    List<Repetition> repetitions) {

  ArticleTrack {
    pages = List.copyOf(pages);
    fetches = List.copyOf(fetches);
    revisions = List.copyOf(revisions);
    orders = List.copyOf(orders);
    repetitions = List.copyOf(repetitions);
  }

  /** How many words its current text has, near enough. */
  public int words() {
    return article.text().isBlank() ? 0 : article.text().strip().split("\\s+").length;
  }

  /** The language in which it was taken apart, by its name; empty where it was not. */
  public String language() {
    return reading == null
        ? ""
        : Locale.forLanguageTag(reading.language()).getDisplayLanguage(Locale.ENGLISH);
  }

  /** Whether something that was asked for since then is still to be done, or what follows it. */
  boolean busySince(Instant time) {
    return repetitions.stream()
        .filter(each -> each.askedAt().isAfter(time))
        .anyMatch(each -> each.doneAt() == null || !orders.isEmpty());
  }

  /** Whether this step waits to be done again; asked by pages, which know steps by their names. */
  public boolean awaits(String step) {
    return repetitions.stream()
        .anyMatch(each -> each.doneAt() == null && each.step().name().equals(step));
  }
}
