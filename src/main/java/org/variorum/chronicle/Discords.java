package org.variorum.chronicle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.claim.Claims;
import org.variorum.claim.Figures;
import org.variorum.provenance.Copies;
import org.variorum.provenance.Copy;
import org.variorum.provenance.Independence;
import org.variorum.provenance.Origins;
import org.variorum.provenance.Report;
import org.variorum.provenance.ReportKind;
import org.variorum.quotation.AlignedQuotation;
import org.variorum.quotation.AlignedQuotation.Use;
import org.variorum.quotation.AlignedQuotations;
import org.variorum.story.Stories;
import org.variorum.story.Story;

/** Asks the other rooms for all in which the articles of some stories disagree now. */
@Component
class Discords {

  private final Stories stories;
  private final Articles articles;
  private final Claims claims;
  private final Figures figures;
  private final AlignedQuotations quotations;
  private final Origins origins;
  private final Copies copies;

  Discords(
      Stories stories,
      Articles articles,
      Claims claims,
      Figures figures,
      AlignedQuotations quotations,
      Origins origins,
      Copies copies) {
    this.stories = stories;
    this.articles = articles;
    this.claims = claims;
    this.figures = figures;
    this.quotations = quotations;
    this.origins = origins;
    this.copies = copies;
  }

  /**
   * What was found.
   *
   * @param stories those that have articles
   * @param independence by story
   */
  record OfStories(List<Story> stories, Map<Long, Independence> independence, List<Found> found) {}

  OfStories of(Collection<Long> storyIds) {
    List<Story> held = stories.byIds(storyIds);
    Map<Long, Independence> independence = origins.of(held);
    List<Found> found = new ArrayList<>();
    figures.differing(storyIds).forEach(figure -> found.addAll(FigureDiscords.of(figure)));
    claims.disputes(storyIds).forEach(dispute -> found.addAll(ClaimDiscords.of(dispute)));
    addQuotations(held, found);
    addCopies(held, independence, found);
    return new OfStories(held, independence, found);
  }

  private void addQuotations(List<Story> held, List<Found> found) {
    List<AlignedQuotation> aligned =
        quotations.ofArticles(held.stream().flatMap(s -> s.articles().stream()).toList());
    for (Story story : held) {
      Set<Long> members = Set.copyOf(story.articles());
      found.addAll(
          QuotationDiscords.of(
              story,
              aligned.stream()
                  .filter(AlignedQuotation::altered)
                  .filter(q -> q.uses().stream().map(Use::articleId).anyMatch(members::contains))
                  .toList()));
    }
  }

  private void addCopies(
      List<Story> held, Map<Long, Independence> independence, List<Found> found) {
    List<Long> silent =
        independence.values().stream()
            .flatMap(each -> each.reports().stream())
            .filter(report -> report.kind() == ReportKind.RELAY_SILENT)
            .map(Report::articleId)
            .toList();
    List<Copy> copied = silent.isEmpty() ? List.of() : copies.among(silent);
    Map<Long, Article> concerned = new LinkedHashMap<>();
    articles
        .byIds(
            copied.stream()
                .flatMap(copy -> List.of(copy.articleId(), copy.ofId()).stream())
                .collect(Collectors.toSet()))
        .forEach(article -> concerned.put(article.id(), article));
    for (Story story : held) {
      Independence of = Objects.requireNonNull(independence.get(story.id()));
      Map<Long, Article> members = new LinkedHashMap<>(concerned);
      members.keySet().retainAll(Set.copyOf(story.articles()));
      found.addAll(CopyDiscords.of(story, of, copied, members));
    }
  }
}
