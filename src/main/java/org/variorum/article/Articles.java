package org.variorum.article;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.article.extraction.ArticleExtractor;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.topic.Topic;
import org.variorum.topic.Topics;

/** All articles of this installation. */
@Service
public class Articles {

  private final ArticleRows rows;
  private final RevisionRows revisions;
  private final CurrentArticles current;
  private final Outlets outlets;
  private final Topics topics;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final ArticleExtractor extractor = new ArticleExtractor();

  Articles(
      ArticleRows rows,
      RevisionRows revisions,
      CurrentArticles current,
      Outlets outlets,
      Topics topics,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.rows = rows;
    this.revisions = revisions;
    this.current = current;
    this.outlets = outlets;
    this.topics = topics;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Takes an article in: as a new one, as a revision of the one at the same address, or not at all
   * when we hold this very text. Storing it and ordering its analysis is one transaction.
   *
   * @throws RefusedArticle when it cannot be taken, with the reason
   */
  public Taken take(Submission submission) {
    ArticleContent text = ArticleContent.read(submission, extractor);
    try {
      return store(submission, text);
    } catch (DataIntegrityViolationException storedMeanwhile) {
      return store(submission, text); // by another process: now it is a known address
    }
  }

  public Optional<Article> byId(long id) {
    return current.byId(id);
  }

  /** The articles of these ids, earliest first. */
  public List<Article> byIds(Collection<Long> ids) {
    return current.byIds(ids);
  }

  /** All articles in the order in which they came. */
  public Page<Article> page(Pageable pageable) {
    return current.page(pageable);
  }

  /** The revisions of an article, oldest first. */
  public List<Revision> revisions(long articleId) {
    return revisions.findByArticleIdOrderByNumber(articleId).stream()
        .map(RevisionRow::toRevision)
        .toList();
  }

  /** The links in the current text of an article, in its order. */
  public List<Link> links(long articleId) {
    return current.links(articleId);
  }

  private Taken store(Submission submission, ArticleContent text) {
    return transaction.execute(
        status -> {
          Outlet outlet = outlets.named(text.outlet(), false);
          String address = address(submission, text, outlet);
          Instant taken = takenAt(submission);
          return rows.findByAddress(address)
              .map(row -> revise(row, submission, text, taken))
              .orElseGet(() -> add(outlet, address, submission, text, taken));
        });
  }

  private Taken add(
      Outlet outlet, String address, Submission submission, ArticleContent text, Instant taken) {
    Topic topic = topic(submission.topic(), text);
    ArticleRow row = new ArticleRow(outlet.id(), topic.id(), address, taken);
    row.describe(text.url(), submission.reference(), text.published());
    rows.saveAndFlush(row);
    keep(row, text, taken);
    return new Taken(row.id(), ImportOutcome.NEW);
  }

  private Taken revise(ArticleRow row, Submission submission, ArticleContent text, Instant taken) {
    List<RevisionRow> known = revisions.findByArticleIdOrderByNumber(row.id());
    if (known.getLast().reads(text) || isOldRevision(known, submission, text, taken)) {
      return new Taken(row.id(), ImportOutcome.UNCHANGED);
    }
    keep(row, text, taken);
    return new Taken(row.id(), ImportOutcome.REVISED);
  }

  /** A text seen before is news only where it was read from the outlet after the current one. */
  private static boolean isOldRevision(
      List<RevisionRow> known, Submission submission, ArticleContent text, Instant taken) {
    boolean later = submission.retrieved() != null && known.getLast().takenBefore(taken);
    return !later && known.stream().anyMatch(revision -> revision.reads(text));
  }

  private void keep(ArticleRow row, ArticleContent text, Instant taken) {
    RevisionRow revision = new RevisionRow(row.id(), row.revise(), text, taken);
    revisions.saveAndFlush(revision);
    events.publishEvent(new RevisionTaken(row.id(), revision.id(), row.topicId()));
  }

  private Topic topic(@Nullable String slug, ArticleContent text) {
    if (slug == null) {
      return topics.admitting(text.title() + "\n" + text.text());
    }
    return topics
        .bySlug(slug)
        .orElseThrow(() -> new RefusedArticle("there is no topic '" + slug + "': leave it out"));
  }

  private Instant takenAt(Submission submission) {
    return submission.retrieved() == null
        ? clock.instant()
        : ArticleContent.time("retrieved", submission.retrieved()).at();
  }

  private static String address(Submission submission, ArticleContent text, Outlet outlet) {
    if (text.url() != null) {
      return Address.fold(text.url());
    }
    String name =
        submission.reference() != null
            ? submission.reference()
            : UUID.nameUUIDFromBytes(text.text().getBytes(StandardCharsets.UTF_8)).toString();
    return "import:" + outlet.slug() + "/" + name;
  }
}
