package org.variorum.topic;

import java.util.List;

/** Rules made ready for many articles. */
final class Admission {

  private final TopicRules rules;
  private final List<Wanted> any;
  private final List<Wanted> all;
  private final List<Wanted> none;

  Admission(TopicRules rules) {
    this.rules = rules;
    any = rules.any().stream().map(Wanted::new).toList();
    all = rules.all().stream().map(Wanted::new).toList();
    none = rules.none().stream().map(Wanted::new).toList();
  }

  boolean admits(Candidate candidate) {
    String folded = candidate.folded();
    return rules.areGiven()
        && rules.outside(candidate).isEmpty()
        && (any.isEmpty() || any.stream().anyMatch(phrase -> phrase.isIn(folded)))
        && all.stream().allMatch(phrase -> phrase.isIn(folded))
        && none.stream().noneMatch(phrase -> phrase.isIn(folded));
  }
}
