package org.variorum.reader.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.variorum.claim.Cell;
import org.variorum.claim.Claim;
import org.variorum.claim.Claims;
import org.variorum.provenance.Copies;
import org.variorum.reader.compare.CompareView.Choice;
import org.variorum.reader.parts.CopyNote;
import org.variorum.reader.parts.Newsstand;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.parts.Publications;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;
import org.variorum.story.Story;
import org.variorum.topic.Topics;
import org.variorum.wording.Wordings;

/** Lays out articles side by side. */
@Component
class CompareEdition {

  private final Topics topics;
  private final Newsstand newsstand;
  private final Statements statements;
  private final Claims claims;
  private final Copies copies;
  private final Wordings wordings;
  private final int excerptWords;

  CompareEdition(
      Topics topics,
      Newsstand newsstand,
      Statements statements,
      Claims claims,
      Copies copies,
      Wordings wordings,
      @Value("${variorum.excerpt-words}") int excerptWords) {
    this.topics = topics;
    this.newsstand = newsstand;
    this.statements = statements;
    this.claims = claims;
    this.copies = copies;
    this.wordings = wordings;
    this.excerptWords = excerptWords;
  }

  /**
   * These articles side by side, or a choice where they are too few or too many. Articles that have
   * come to another story of the topic since are shown all the same; unknown ones are left out.
   */
  CompareView of(Story story, List<Long> asked, String show) {
    Set<Long> known = new LinkedHashSet<>(story.articles());
    known.addAll(asked);
    Publications publications = newsstand.publications(known);
    List<Publication> columns =
        publications.all().stream()
            .filter(each -> asked.contains(each.id()))
            .filter(each -> each.article().topicId() == story.topicId())
            .toList();
    boolean fits = columns.size() >= CompareView.FEWEST && columns.size() <= CompareView.MOST;
    List<Long> ids = columns.stream().map(Publication::id).toList();
    return new CompareView(
        story,
        topics.byId(story.topicId()).orElseThrow(),
        fits ? columns : List.of(),
        fits ? rows(ids, publications) : List.of(),
        fits ? copies(ids, publications) : List.of(),
        fits ? CalledRow.of(wordings.ofArticles(ids), ids) : List.of(),
        choice(story, publications, ids),
        columns.size(),
        show);
  }

  private List<PassageRow> rows(List<Long> ids, Publications publications) {
    Map<Long, List<KeptStatement>> said = new LinkedHashMap<>();
    ids.forEach(id -> said.put(id, new ArrayList<>()));
    for (KeptStatement statement : statements.ofArticles(ids)) {
      said.getOrDefault(statement.articleId(), new ArrayList<>()).add(statement);
    }
    List<Claim> told = claims.ofArticles(ids);
    Affinity affinity = new Affinity(told, statements.matchesAmong(ids));
    return PassageRows.of(
        ParallelText.of(said.values().stream().map(Line::of).toList(), affinity),
        ids,
        publications,
        told,
        excerptWords);
  }

  private List<CopyNote> copies(List<Long> ids, Publications publications) {
    return copies.among(ids).stream()
        .filter(copy -> ids.contains(copy.articleId()) && ids.contains(copy.ofId()))
        .map(copy -> CopyNote.of(copy, publications))
        .toList();
  }

  private List<Choice> choice(Story story, Publications publications, List<Long> asked) {
    List<Long> chosen = asked.isEmpty() ? proposed(story) : asked;
    return publications.of(story.articles()).stream()
        .map(each -> new Choice(each, chosen.contains(each.id())))
        .toList();
  }

  /** The first article, and the one that departs most often from what others report. */
  private List<Long> proposed(Story story) {
    if (story.articles().size() < CompareView.FEWEST) {
      return story.articles();
    }
    Map<Long, Long> departures =
        claims.differing(List.of(story.id())).stream()
            .flatMap(claim -> claim.cells().stream())
            .filter(cell -> !cell.differs().isEmpty())
            .collect(Collectors.groupingBy(Cell::articleId, Collectors.counting()));
    long first = story.articles().getFirst();
    long other =
        story.articles().stream()
            .skip(1)
            .min(Comparator.comparing(id -> -departures.getOrDefault(id, 0L)))
            .orElseThrow();
    return List.of(first, other);
  }
}
