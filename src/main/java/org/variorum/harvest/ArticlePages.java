package org.variorum.harvest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.article.Repetition;
import org.variorum.article.RepetitionAsked;

/** The pages at which articles are read: how they were found, and when they are read again. */
@Service
public class ArticlePages {

  private final JdbcClient jdbc;
  private final PageWatches pages;
  private final Hosts hosts;
  private final HostOrders orders;
  private final Clock clock;

  ArticlePages(JdbcClient jdbc, PageWatches pages, Hosts hosts, HostOrders orders, Clock clock) {
    this.jdbc = jdbc;
    this.pages = pages;
    this.hosts = hosts;
    this.orders = orders;
    this.clock = clock;
  }

  /**
   * One page.
   *
   * @param feed address of the feed that led to it; null where that is gone
   * @param foundAt null where that was not noted
   * @param failures how often in a row it could not be read
   * @param dueAt when it is read next; null for never
   */
  public record ArticlePage(
      String address,
      @Nullable String feed,
      @Nullable Instant foundAt,
      int failures,
      @Nullable Instant dueAt) {}

  /** Those of an article, the first found first; none where it came by import. */
  public List<ArticlePage> of(long articleId) {
    return jdbc.sql(
            """
            select p.address, f.address as feed, p.found_at, p.failures,
                   greatest(p.due_at, h.rests_until) as next_visit, p.due_at
            from page_watch p
            join host h on h.id = p.host_id
            left join feed f on f.id = p.feed_id
            where p.article_id = ? order by p.id
            """)
        .param(articleId)
        .query((rs, n) -> page(rs))
        .list();
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(RepetitionAsked asked) {
    if (asked.step() == Repetition.Step.FETCH) {
      List<Long> at = pages.hostsOf(asked.articleId());
      hosts.lock(at);
      Instant now = clock.instant();
      pages.readAnew(asked.articleId(), now);
      orders.wake(at, now);
    }
  }

  private static ArticlePage page(ResultSet rs) throws SQLException {
    return new ArticlePage(
        rs.getString("address"),
        rs.getString("feed"),
        instant(rs, "found_at"),
        rs.getInt("failures"),
        rs.getObject("due_at") == null ? null : instant(rs, "next_visit"));
  }

  private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime time = rs.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
