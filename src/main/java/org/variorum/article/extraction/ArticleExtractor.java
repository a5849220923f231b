package org.variorum.article.extraction;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Link;
import org.variorum.article.PublicationTime;
import org.variorum.article.RefusedArticle;

/** Finds the article in a page or a plain text; keeps no state, so one may serve all threads. */
public final class ArticleExtractor {

  static final int LONGEST_PAGE = 20_000_000;
  private static final int FEWEST_WORDS = 20;

  /**
   * Reads a page.
   *
   * @param address where it was found, to resolve its links
   */
  public ExtractedArticle fromHtml(String html, @Nullable String address) {
    refuseTooLong(html);
    Document page = Jsoup.parse(html, address == null ? "" : WebAddress.orEmpty(address));
    PageFacts facts = new PageFacts(page);
    String title = facts.title();
    List<String> authors = facts.authors();
    PublicationTime published = facts.published();
    PublicationTime modified = facts.modified();
    String language = facts.language();
    String section = facts.section();
    String picture = facts.picture();
    String canonical = facts.canonical();
    String nextPage = facts.nextPage();
    String site = facts.site();
    Standfirst standfirst = Standfirst.of(facts.index(), facts.descriptions(), title);
    boolean amp = facts.amp();
    Reserved reserved = facts.reserved();
    Known known = new Known(title, authors, standfirst, Claim.of(facts.data()));
    List<Passage> passages = new BodySearch(html, page, known).passages();
    ArticleText text = ArticleText.of(passages.stream().map(Passage::content).toList());
    boolean truncated = Paywall.cuts(text.text(), facts.data());
    return new ExtractedArticle(
        title,
        authors,
        published,
        facts.offset(),
        modified,
        language,
        section,
        standfirst.text(),
        null,
        picture,
        site,
        canonical,
        nextPage,
        amp,
        reserved,
        text.text(),
        text.links(),
        truncated,
        facts.origins());
  }

  /**
   * Reads plain text, each line of which is a paragraph.
   *
   * @param title the headline if it is known
   */
  public ExtractedArticle fromText(String text, @Nullable String title) {
    refuseTooLong(text);
    PlainText plain = PlainText.of(text, title);
    ArticleText article =
        ArticleText.of(
            plain.lines().stream().map(line -> new LinkedText(line, List.of())).toList());
    Map<String, String> origins =
        plain.origin().isEmpty() ? Map.of() : Map.of("title", plain.origin());
    return new ExtractedArticle(
        plain.title(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        Reserved.NOTHING,
        article.text(),
        List.<Link>of(),
        Paywall.endsInInvitation(article.text()),
        origins);
  }

  /** Refuses what is too short to be an article, so that an empty page isn't taken for one. */
  public static void requireArticle(ExtractedArticle article) {
    String text = article.text();
    long ideographs =
        text.codePoints().filter(Character::isIdeographic).limit(FEWEST_WORDS * 2L).count();
    int words = text.isEmpty() ? 0 : text.split("\\s+", FEWEST_WORDS + 1).length;
    if (words + ideographs / 2 < FEWEST_WORDS) {
      throw new RefusedArticle(
          "No article text was found (fewer than "
              + FEWEST_WORDS
              + " words); hand in the full page or the plain text.");
    }
  }

  private static void refuseTooLong(String text) {
    if (text.length() > LONGEST_PAGE) {
      throw new RefusedArticle("This is longer than 20 MB; hand in one article at a time.");
    }
  }
}
