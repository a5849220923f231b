package org.variorum.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.curation.Decision;
import org.variorum.curation.Decision.Kind;
import org.variorum.curation.Decision.Subject;
import org.variorum.curation.DecisionWithdrawn;
import org.variorum.curation.Decisions;
import org.variorum.curation.Draft;
import org.variorum.curation.Refused;

/**
 * Curators' decisions about the names of sources in a topic. They hold for all its articles, also
 * for those that are read later; how each article names its source is kept.
 */
@Service
public class SourceCuration {

  private final SourceNames names;
  private final Decisions decisions;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  SourceCuration(
      SourceNames names, Decisions decisions, JdbcClient jdbc, ApplicationEventPublisher events) {
    this.names = names;
    this.decisions = decisions;
    this.jdbc = jdbc;
    this.events = events;
  }

  /** Says that two names mean one source, which bears the name of {@code kept}. */
  @Transactional
  public long merge(long topicId, long kept, long gone, String by, String reason) {
    names.lock(topicId);
    name(kept);
    name(gone);
    if (kept == gone) {
      throw new Refused("A source can't be merged with itself.");
    }
    return decide(topicId, kept, gone, Kind.MERGE, null, by, reason);
  }

  /** Calls a source otherwise. */
  @Transactional
  public long rename(long topicId, long sourceId, String words, String by, String reason) {
    names.lock(topicId);
    String called = words.strip();
    if (called.isEmpty()) {
      throw new Refused("A source needs a name.");
    }
    if (called.equals(name(sourceId)) || names.called(sourceId, called) == sourceId) {
      throw new Refused("It is called so already.");
    }
    return decide(topicId, sourceId, null, Kind.RELABEL, called, by, reason);
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(DecisionWithdrawn withdrawn) {
    Decision decision = withdrawn.decision();
    if (decision.subject() == Subject.SOURCE) {
      names.lock(decision.topicId());
      apply(decision.topicId());
    }
  }

  private long decide(
      long topicId,
      long source,
      @Nullable Long other,
      Kind kind,
      @Nullable String said,
      String by,
      String reason) {
    long decision =
        decisions.enter(new Draft(topicId, Subject.SOURCE, source, other, kind, said, by, reason));
    apply(topicId);
    return decision;
  }

  private void apply(long topicId) {
    Set<Long> articles = names.apply(topicId);
    if (!articles.isEmpty()) {
      events.publishEvent(new SourcesNamed(topicId, articles));
    }
  }

  private String name(long id) {
    return jdbc.sql("select name from source where id = ?")
        .param(id)
        .query(String.class)
        .optional()
        .orElseThrow(() -> new Refused("There is no such source any more."));
  }
}
