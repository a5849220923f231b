package org.variorum.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.article.extraction.ArticleExtractor;
import org.variorum.article.extraction.ExtractedArticle;

/**
 * A submission whose page was read and which is not stored yet; {@link Articles#take(PageReading)}
 * does that. It touches no database and may be handed from thread to thread.
 */
public final class PageReading {

  private final Submission submission;
  private final ExtractedArticle first;
  private final JoinedText joined;
  private final boolean truncated;
  private final @Nullable String nextPage;

  private PageReading(
      Submission submission,
      ExtractedArticle first,
      JoinedText joined,
      boolean truncated,
      @Nullable String nextPage) {
    this.submission = submission;
    this.first = first;
    this.joined = joined;
    this.truncated = truncated;
    this.nextPage = nextPage;
  }

  static PageReading of(Submission submission, ArticleExtractor extractor) {
    if ((submission.html() == null) == (submission.text() == null)) {
      throw new RefusedArticle("give either html or text, and not both");
    }
    ExtractedArticle page =
        submission.html() != null
            ? extractor.fromHtml(submission.html(), submission.url())
            : extractor.fromText(String.valueOf(submission.text()), submission.title());
    PageReading reading =
        new PageReading(
            submission.withoutPages(),
            page,
            new JoinedText(page.text(), page.links()),
            page.truncated(),
            null);
    for (String html : submission.further()) {
      reading = reading.continuedBy(extractor.fromHtml(html, submission.url()));
    }
    return reading;
  }

  /** The same with the text of its next page added. */
  PageReading continuedBy(ExtractedArticle next) {
    return new PageReading(
        submission,
        first,
        joined.and(next.text(), next.links()),
        truncated || next.truncated(),
        null);
  }

  /** Where the article goes on after what was read, absolute http or https; null if nowhere. */
  public @Nullable String nextPage() {
    return nextPage;
  }

  /**
   * The page's own word for its address, absolute http or https; whether it may be trusted, or not.
   */
  public @Nullable String canonical() {
    return first.canonical();
  }

  public String title() {
    return first.title();
  }

  /** The main text of all pages read so far. */
  public String text() {
    return joined.text();
  }

  /** The page shows only the beginning of its text. */
  public boolean truncated() {
    return truncated;
  }

  /** Text and data mining are reserved, by the page or the headers it came with. */
  public boolean miningReserved() {
    return submission.miningReserved() || first.reserved().mining();
  }

  /** No copy may be shown, say the page or the headers it came with. */
  public boolean archivingReserved() {
    return submission.archivingReserved() || first.reserved().archiving();
  }

  /** Refuses a reading that holds too few words to be an article. */
  void requireArticle() {
    ArticleExtractor.requireArticle(first);
  }

  Submission submission() {
    return submission;
  }

  ExtractedArticle page() {
    return first;
  }

  List<Link> links() {
    return joined.links();
  }
}
