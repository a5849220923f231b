package org.variorum.chronicle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.variorum.article.Article;
import org.variorum.provenance.Copy;
import org.variorum.provenance.Independence;
import org.variorum.provenance.Report;
import org.variorum.provenance.ReportKind;
import org.variorum.story.Story;

/** The articles of a story that print another outlet's text and don't say so. */
final class CopyDiscords {

  private static final String CREDIT = "credit";

  private CopyDiscords() {}

  /**
   * What the reports of a story dropped.
   *
   * @param articles those of the story, by id
   */
  static List<Found> of(
      Story story, Independence independence, List<Copy> copies, Map<Long, Article> articles) {
    return independence.reports().stream()
        .filter(report -> report.kind() == ReportKind.RELAY_SILENT)
        .flatMap(report -> found(story, report, copies, articles).stream())
        .toList();
  }

  private static Optional<Found> found(
      Story story, Report report, List<Copy> copies, Map<Long, Article> articles) {
    return copies.stream()
        .filter(copy -> copy.articleId() == report.articleId())
        .filter(copy -> articles.containsKey(copy.articleId()) && articles.containsKey(copy.ofId()))
        .findFirst()
        .filter(copy -> outlet(copy.articleId(), articles) != outlet(copy.ofId(), articles))
        .map(copy -> found(story, copy, articles));
  }

  private static long outlet(long article, Map<Long, Article> articles) {
    return Objects.requireNonNull(articles.get(article)).outletId();
  }

  private static Found found(Story story, Copy copy, Map<Long, Article> articles) {
    return new Found(
        SightingKind.DROPPED_ATTRIBUTION,
        CREDIT,
        Objects.requireNonNull(articles.get(copy.articleId())).title(),
        story.id(),
        "origins",
        List.of(new Side(copy.ofId(), null, "", false), new Side(copy.articleId(), null, "", true)),
        Set.of(
            Found.mark(
                SightingKind.DROPPED_ATTRIBUTION,
                CREDIT,
                Found.words(copy.articleId(), ""),
                Found.words(copy.ofId(), ""))));
  }
}
