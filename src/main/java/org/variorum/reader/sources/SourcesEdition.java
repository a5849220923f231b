package org.variorum.reader.sources;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.variorum.claim.DecidedMatters;
import org.variorum.claim.SaidClaim;
import org.variorum.claim.SaidClaims;
import org.variorum.reader.parts.Evidence;
import org.variorum.reader.parts.ExcerptBudget;
import org.variorum.reader.parts.Newsstand;
import org.variorum.reader.parts.Paging;
import org.variorum.reader.parts.Publications;
import org.variorum.statement.CitedSource;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.SourceRegister;
import org.variorum.statement.Statements;
import org.variorum.text.speech.SourceType;
import org.variorum.topic.Topic;
import org.variorum.topic.Topics;

/** Lays out the list of sources and the page of a source. */
@Component
class SourcesEdition {

  private final DecidedMatters decided;
  private final SourceRegister sources;
  private final SaidClaims claims;
  private final Statements statements;
  private final Newsstand newsstand;
  private final Topics topics;

  SourcesEdition(
      SourceRegister sources,
      SaidClaims claims,
      Statements statements,
      Newsstand newsstand,
      Topics topics,
      DecidedMatters decided) {
    this.decided = decided;
    this.sources = sources;
    this.claims = claims;
    this.statements = statements;
    this.newsstand = newsstand;
    this.topics = topics;
  }

  SourcesView all(String topicSlug, @Nullable SourceType type, Pageable pageable) {
    List<Topic> all = topics.all();
    Topic topic =
        all.stream().filter(each -> each.slug().equals(topicSlug)).findFirst().orElse(null);
    Page<CitedSource> page = sources.mostCited(topic == null ? null : topic.id(), type, pageable);
    return new SourcesView(
        all, topic, type, page.getContent(), page.getTotalElements(), Paging.of(page));
  }

  /** Empty where there is no such source or nobody cites it any more. */
  Optional<SourceView> of(String slug, Pageable pageable) {
    return sources.bySlug(slug).map(source -> of(source, pageable));
  }

  /** The slug of the source that a curator says is meant by another. */
  Optional<String> heirOf(String slug) {
    return sources.heirOf(slug);
  }

  private SourceView of(CitedSource source, Pageable pageable) {
    Page<SaidClaim> page = claims.of(source.id(), pageable);
    Map<Long, KeptStatement> said =
        statements
            .byIds(page.stream().flatMap(claim -> claim.statements().stream()).toList())
            .stream()
            .collect(Collectors.toMap(KeptStatement::id, Function.identity()));
    Publications publications =
        newsstand.publications(
            said.values().stream().map(KeptStatement::articleId).distinct().toList());
    ExcerptBudget budget = new ExcerptBudget();
    return new SourceView(
        source,
        sources.outletsCiting(source.id()),
        page.stream().map(claim -> said(claim, said, publications, budget)).toList(),
        page.getTotalElements(),
        decided.onSource(source.id()),
        Paging.of(page));
  }

  private static SourceView.Said said(
      SaidClaim claim,
      Map<Long, KeptStatement> said,
      Publications publications,
      ExcerptBudget budget) {
    return new SourceView.Said(
        claim,
        claim.statements().stream()
            .map(said::get)
            .filter(Objects::nonNull)
            .map(each -> new Evidence(each, publications.get(each.articleId())))
            .map(evidence -> new SourceView.Saying(evidence, budget.quote(evidence)))
            .toList());
  }
}
