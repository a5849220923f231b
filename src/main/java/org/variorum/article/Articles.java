package org.variorum.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.variorum.article.extraction.ArticleExtractor;
import org.variorum.article.revision.WordDiff;

/** All articles of this installation. */
@Service
public class Articles {

  private final Intake intake;
  private final RevisionRows revisions;
  private final CurrentArticles current;
  private final Addresses addresses;
  private final Withdrawals withdrawals;
  private final ArticleExtractor extractor = new ArticleExtractor();

  Articles(
      Intake intake,
      RevisionRows revisions,
      CurrentArticles current,
      Addresses addresses,
      Withdrawals withdrawals) {
    this.intake = intake;
    this.revisions = revisions;
    this.current = current;
    this.addresses = addresses;
    this.withdrawals = withdrawals;
  }

  /** Reads the page of a submission and stores nothing. This is the costly part of taking it. */
  public PageReading read(Submission submission) {
    return PageReading.of(submission, extractor);
  }

  /**
   * Reads the page that {@link PageReading#nextPage} named.
   *
   * @param html the page as it was found at {@code url}
   * @return the reading so far with the page's text, and what comes after it
   */
  public PageReading readOn(PageReading reading, String html, String url) {
    return reading.continuedBy(extractor.fromHtml(html, url));
  }

  /** As {@link #take(PageReading)}, of a submission that was not read yet. */
  public Taken take(Submission submission) {
    return take(read(submission));
  }

  /**
   * Takes an article in: as a new one, as a revision of the one at the same address, or not at all
   * when we hold this very text. Storing it and ordering its analysis is one transaction.
   *
   * @throws RefusedArticle when it cannot be taken, with the reason
   */
  public Taken take(PageReading reading) {
    if (reading.miningReserved()) {
      return Taken.nothing(ImportOutcome.RESERVED);
    }
    ArticleContent content = ArticleContent.of(reading);
    try {
      return intake.take(reading, content);
    } catch (DataIntegrityViolationException storedMeanwhile) {
      // by another process: now it is a known address
      return intake.take(reading, content);
    }
  }

  /**
   * Notes that the outlet no longer shows an article. What we hold is kept; when it is taken again
   * at its address, it counts as restored.
   *
   * @param reason what the server answered, in a few words for readers
   */
  public void withdraw(long articleId, Instant at, String reason) {
    withdrawals.open(articleId, at, reason);
  }

  /** The times in which the outlet did not show the article, oldest first. */
  public List<Withdrawal> withdrawals(long articleId) {
    return withdrawals.of(articleId);
  }

  /** The article that {@code url} leads to, however it is written; empty where none is held. */
  public OptionalLong idOf(String url) {
    return addresses.article(key(url)).map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }

  /** The addresses under which an article was met, without tracking parameters, oldest first. */
  public List<String> addresses(long articleId) {
    return addresses.of(articleId);
  }

  /** Whether there is an article at {@code url}, however it is written. */
  public boolean holds(String url) {
    return idOf(url).isPresent();
  }

  /**
   * What is equal for all ways of writing one article's address: without scheme, "www.", tracking
   * parameters, the hosts of mobile and AMP versions and the like.
   *
   * @throws RefusedArticle when it is no absolute http or https address
   */
  public static String key(String url) {
    return Address.fold(url);
  }

  public Optional<Article> byId(long id) {
    return current.byId(id);
  }

  /** The articles of these ids, earliest first. */
  public List<Article> byIds(Collection<Long> ids) {
    return current.byIds(ids);
  }

  /** Those that came before the one of this id, the last one first. */
  public List<Article> before(long id, int most) {
    return current.before(id, most);
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

  /** The revisions of these articles but the first of each, oldest first. */
  public List<LaterRevision> laterRevisions(Collection<Long> articleIds) {
    return current.laterRevisions(articleIds);
  }

  /** A revision laid over the one before; empty for the first and where there is none. */
  public Optional<RevisionComparison> comparison(long articleId, int number) {
    List<Revision> all = revisions(articleId);
    if (number < 2 || number > all.size()) {
      return Optional.empty();
    }
    Revision before = all.get(number - 2);
    Revision after = all.get(number - 1);
    return Optional.of(
        new RevisionComparison(
            before,
            after,
            WordDiff.of(before.title(), after.title()),
            WordDiff.of(before.text(), after.text())));
  }

  /** Two wordings laid one over the other, word by word. */
  public List<Stretch> difference(String before, String after) {
    return WordDiff.of(before, after);
  }

  /** How the outlets show these articles at present, by article id. */
  public Map<Long, Standing> standings(Collection<Long> articleIds) {
    return current.standings(articleIds);
  }

  /** The links in the current text of an article, in its order. */
  public List<Link> links(long articleId) {
    return current.links(articleId);
  }
}
