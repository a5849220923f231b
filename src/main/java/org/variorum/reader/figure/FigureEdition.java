package org.variorum.reader.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.variorum.claim.DecidedMatters;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;
import org.variorum.reader.figure.FigureView.Entry;
import org.variorum.reader.parts.Evidence;
import org.variorum.reader.parts.Explanation;
import org.variorum.reader.parts.Newsstand;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.parts.Publications;
import org.variorum.reader.parts.Range;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;
import org.variorum.story.Stories;
import org.variorum.topic.Topics;

/** Lays out a figure's page. */
@Component
class FigureEdition {

  private final Topics topics;
  private final Stories stories;
  private final Newsstand newsstand;
  private final Statements statements;
  private final DecidedMatters decided;

  FigureEdition(
      Topics topics,
      Stories stories,
      Newsstand newsstand,
      Statements statements,
      DecidedMatters decided) {
    this.topics = topics;
    this.stories = stories;
    this.newsstand = newsstand;
    this.statements = statements;
    this.decided = decided;
  }

  FigureView of(Figure figure) {
    Publications publications =
        newsstand.publications(
            figure.values().stream().map(FigureValue::articleId).distinct().toList());
    Map<Long, KeptStatement> byId = new HashMap<>();
    statements
        .byIds(figure.values().stream().map(FigureValue::statementId).distinct().toList())
        .forEach(statement -> byId.put(statement.id(), statement));
    return new FigureView(
        stories.byId(figure.storyId()).orElseThrow(),
        topics.byId(figure.topicId()).orElseThrow(),
        figure,
        TimeChart.of(figure, publications),
        figure.values().stream()
            .map(
                value ->
                    entry(
                        figure,
                        value,
                        publications.get(value.articleId()),
                        byId.get(value.statementId())))
            .toList(),
        Explanation.of(figure, publications),
        figure.curated() ? decided.onFigure(figure.id()) : List.of());
  }

  private static Entry entry(
      Figure figure,
      FigureValue value,
      Publication publication,
      @Nullable KeptStatement statement) {
    return new Entry(
        value,
        publication,
        statement == null ? null : new Evidence(statement, publication),
        Range.of(value, figure.kind()));
  }
}
