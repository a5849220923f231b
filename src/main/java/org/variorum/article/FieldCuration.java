package org.variorum.article;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.article.FieldStore.FieldReading;
import org.variorum.article.FieldStore.Setting;
import org.variorum.article.Repetition.Step;
import org.variorum.curation.Decision;
import org.variorum.curation.Decision.Subject;
import org.variorum.curation.DecisionWithdrawn;
import org.variorum.curation.Decisions;
import org.variorum.curation.Draft;
import org.variorum.curation.Refused;

/**
 * Curators' decisions about what is kept of an article beside its text. What is set holds against
 * every later reading; what depends on it is done anew.
 */
@Service
public class FieldCuration {

  private final Articles articles;
  private final FieldStore store;
  private final FieldSettings settings;
  private final Decisions decisions;
  private final Repetitions repetitions;
  private final Clock clock;

  FieldCuration(
      Articles articles,
      FieldStore store,
      FieldSettings settings,
      Decisions decisions,
      Repetitions repetitions,
      Clock clock) {
    this.articles = articles;
    this.store = store;
    this.settings = settings;
    this.decisions = decisions;
    this.repetitions = repetitions;
    this.clock = clock;
  }

  /**
   * What stands for a field, and where it comes from.
   *
   * @param value as {@link ArticleField} writes it
   * @param read what was read last; null where that was not noted
   * @param origin the part of the page that this was read in: "json-ld", "og:title", "given" by who
   *     handed it in; empty where that was not noted or nothing was found
   * @param readAt null where that was not noted
   * @param decision number of the decision by which it was set; null where it was read
   */
  public record FieldState(
      ArticleField field,
      String value,
      @Nullable String read,
      String origin,
      @Nullable Instant readAt,
      @Nullable Long decision) {}

  /** What stands for each field of an article; empty where there is no such article. */
  public Map<ArticleField, FieldState> of(long articleId) {
    Map<ArticleField, FieldState> states = new EnumMap<>(ArticleField.class);
    articles
        .byId(articleId)
        .ifPresent(
            article -> {
              Map<ArticleField, FieldReading> read = store.read(article.revisionId());
              Map<ArticleField, Setting> set = settings.of(articleId);
              for (ArticleField field : ArticleField.values()) {
                states.put(field, state(article, field, read.get(field), set.get(field)));
              }
            });
    return states;
  }

  private static FieldState state(
      Article article, ArticleField field, @Nullable FieldReading read, @Nullable Setting set) {
    return new FieldState(
        field,
        standing(article, field),
        read == null ? null : read.value(),
        read == null ? "" : read.origin(),
        read == null ? null : read.at(),
        set == null ? null : set.decision());
  }

  /**
   * Sets a field; returns the decision's id. Refuses what makes no value, and what stands there.
   *
   * @param typed as a person writes it: names a line each, a day or a time in UTC
   */
  @Transactional
  public long set(long articleId, ArticleField field, String typed, String by, String reason) {
    store.lock(articleId);
    Article article =
        articles
            .byId(articleId)
            .orElseThrow(() -> new Refused("There is no such article any more."));
    Instant now = clock.instant();
    String value = TypedField.value(field, typed, now);
    String before = standing(article, field);
    if (value.equals(before)) {
      throw new Refused("That is what it is already.");
    }
    store.noteStanding(article.revisionId(), field, before, now);
    FieldReading read = store.read(article.revisionId()).get(field);
    long decision =
        decisions.enter(
            new Draft(
                article.topicId(),
                Subject.ARTICLE,
                articleId,
                null,
                field.kind(),
                FieldSettings.said(value),
                by,
                reason));
    store.keep(
        articleId,
        new Setting(decision, field, value, before, read == null ? before : read.value()));
    store.show(articleId, field, value);
    follow(articleId, field, by);
    return decision;
  }

  /** Lets the decision before hold, or else what was read. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(DecisionWithdrawn withdrawn) {
    Decision decision = withdrawn.decision();
    if (decision.subject() != Subject.ARTICLE) {
      return;
    }
    long article = decision.subjectId();
    store.lock(article);
    store.settings(article).stream()
        .filter(setting -> setting.decision() == decision.id())
        .forEach(
            setting -> {
              restore(article, setting.field());
              follow(article, setting.field(), decision.decidedBy());
            });
  }

  private void restore(long article, ArticleField field) {
    Setting holding = settings.of(article).get(field);
    if (holding != null) {
      store.show(article, field, holding.value());
    } else if (field == ArticleField.PUBLISHED) {
      // an outlet that moves its date on changes nothing of when it was first told
      store.settings(article).stream()
          .filter(setting -> setting.field() == field)
          .findFirst()
          .ifPresent(first -> store.show(article, field, first.insteadOf()));
    } else {
      store.showAsRead(article, field);
    }
  }

  /** Has done anew what depends on a field. */
  private void follow(long article, ArticleField field, String by) {
    switch (field) {
      case TITLE -> repetitions.ask(article, Step.PLACE, by);
      case PUBLISHED -> {
        // days in its text count from it, and the stories of its time are others
        repetitions.ask(article, Step.READ, by);
        repetitions.ask(article, Step.PLACE, by);
      }
      case LANGUAGE -> repetitions.ask(article, Step.READ, by);
      case AUTHORS -> {
        // nothing is computed from them
      }
    }
  }

  private static String standing(Article article, ArticleField field) {
    String language = article.language();
    return switch (field) {
      case TITLE -> article.title();
      case AUTHORS -> String.join("\n", article.authors());
      case PUBLISHED -> ArticleField.written(article.published());
      case LANGUAGE -> language == null ? "" : language;
    };
  }
}
