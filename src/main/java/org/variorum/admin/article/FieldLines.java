package org.variorum.admin.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.variorum.article.FieldCuration;
import org.variorum.article.FieldCuration.FieldState;
import org.variorum.curation.Decision;
import org.variorum.curation.Decisions;

/** Gathers what stands for each field of an article with the decisions behind it. */
@Component
class FieldLines {

  private final FieldCuration fields;
  private final Decisions decisions;

  FieldLines(FieldCuration fields, Decisions decisions) {
    this.fields = fields;
    this.decisions = decisions;
  }

  /** None where there is no such article. */
  List<FieldLine> of(long articleId) {
    Collection<FieldState> states = fields.of(articleId).values();
    Map<Long, Decision> set =
        decisions.byIds(
            states.stream()
                .map(FieldState::decision)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return states.stream()
        .map(
            state ->
                new FieldLine(state, state.decision() == null ? null : set.get(state.decision())))
        .toList();
  }
}
