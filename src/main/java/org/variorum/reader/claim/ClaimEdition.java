package org.variorum.reader.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.variorum.claim.Cell;
import org.variorum.claim.Claim;
import org.variorum.claim.DecidedMatters;
import org.variorum.claim.Figure;
import org.variorum.claim.Figures;
import org.variorum.reader.parts.ClaimRow;
import org.variorum.reader.parts.Newsstand;
import org.variorum.reader.parts.Publications;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;
import org.variorum.story.Stories;
import org.variorum.story.Story;
import org.variorum.topic.Topics;

/** Lays out a claim's page. */
@Component
class ClaimEdition {

  private final Topics topics;
  private final Stories stories;
  private final Newsstand newsstand;
  private final Statements statements;
  private final Figures figures;
  private final DecidedMatters decided;

  ClaimEdition(
      Topics topics,
      Stories stories,
      Newsstand newsstand,
      Statements statements,
      Figures figures,
      DecidedMatters decided) {
    this.topics = topics;
    this.stories = stories;
    this.newsstand = newsstand;
    this.statements = statements;
    this.figures = figures;
    this.decided = decided;
  }

  ClaimView of(Claim claim, @Nullable Long asked) {
    Story story = stories.byId(claim.storyId()).orElseThrow();
    Set<Long> shown = new LinkedHashSet<>();
    claim.cells().stream().map(Cell::articleId).forEach(shown::add);
    if (asked != null) {
      shown.add(asked);
    }
    Publications publications = newsstand.publications(shown);
    List<Figure> counted = figures.ofStatements(claim.statements());
    return new ClaimView(
        story,
        topics.byId(claim.topicId()).orElseThrow(),
        ClaimRow.of(claim, story.articles(), publications, evidence(claim), numbers(counted)),
        counted,
        publications.all().stream()
            .filter(each -> asked != null && each.id() == asked)
            .findFirst()
            .orElse(null),
        claim.curated() ? decided.onClaim(claim.id()) : List.of());
  }

  private Map<Long, KeptStatement> evidence(Claim claim) {
    Map<Long, KeptStatement> byId = new LinkedHashMap<>();
    statements.byIds(claim.statements()).forEach(each -> byId.put(each.id(), each));
    return byId;
  }

  private static Map<Long, String> numbers(List<Figure> figures) {
    Map<Long, String> numbers = new HashMap<>();
    figures.stream()
        .flatMap(figure -> figure.values().stream())
        .forEach(value -> numbers.putIfAbsent(value.statementId(), value.text()));
    return numbers;
  }
}
