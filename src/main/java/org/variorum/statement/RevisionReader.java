package org.variorum.statement;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.article.ArticlesLeaving;
import org.variorum.article.Repetition;
import org.variorum.article.RepetitionAsked;
import org.variorum.article.Repetitions;
import org.variorum.article.RevisionTaken;
import org.variorum.platform.WorkOrders;
import org.variorum.statement.StatementStore.NewStatement;
import org.variorum.statement.StatementStore.Vector;
import org.variorum.text.Antecedents;
import org.variorum.text.Reading;
import org.variorum.text.Sentence;
import org.variorum.text.Statement;
import org.variorum.text.TextReader;
import org.variorum.text.encoder.Embedder;
import org.variorum.text.speech.Attribution;

/** The steps of this room: a revision is read into statements, then these are matched. */
@Configuration
class RevisionReader {

  static final String READ = "read-article";
  static final String MATCH = "match-statements";

  /** Coverage of one event lies within days; follow-ups and round-ups within a month. */
  private static final int DAYS = 30;

  private static final int ARTICLES = 300;

  private final Articles articles;
  private final StatementStore store;
  private final SourceIds sourceIds;
  private final MatchStore matches;
  private final SourceNames names;
  private final TextReader reader;
  private final Embedder embedder;
  private final AnalysisVersion version;
  private final Repetitions repetitions;
  private final WorkOrders orders;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  RevisionReader(
      Articles articles,
      StatementStore store,
      SourceIds sourceIds,
      MatchStore matches,
      SourceNames names,
      TextReader reader,
      Embedder embedder,
      AnalysisVersion version,
      Repetitions repetitions,
      WorkOrders orders,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.articles = articles;
    this.store = store;
    this.sourceIds = sourceIds;
    this.matches = matches;
    this.names = names;
    this.reader = reader;
    this.embedder = embedder;
    this.version = version;
    this.repetitions = repetitions;
    this.orders = orders;
    this.transaction = transaction;
    this.events = events;
  }

  @EventListener
  void on(RevisionTaken taken) {
    orders.place(READ, taken.articleId(), taken.revisionId(), Duration.ZERO);
  }

  @EventListener
  void on(RepetitionAsked asked) {
    if (asked.step() == Repetition.Step.READ) {
      orders.place(READ, asked.articleId(), -asked.id(), Duration.ZERO);
    }
  }

  /** They are read anew in the topic to which they come. */
  @EventListener
  void on(ArticlesLeaving leaving) {
    store.forget(leaving.articleIds());
  }

  @Bean
  Task<Void> readArticleStep() {
    return WorkOrders.step(READ, this::read);
  }

  @Bean
  Task<Void> matchStatementsStep() {
    return WorkOrders.step(MATCH, id -> articles.byId(id).ifPresent(this::match));
  }

  private void read(long articleId) {
    List<Long> asked = repetitions.open(articleId, Repetition.Step.READ);
    articles.byId(articleId).ifPresent(article -> read(article, asked));
  }

  /**
   * Reads the current revision, unless that was done.
   *
   * @param asked who wants it read anew even so
   */
  private void read(Article article, List<Long> asked) {
    LocalDate published = article.time().atZone(ZoneOffset.UTC).toLocalDate();
    Reading reading = reader.read(article.text(), published, article.language());
    List<Placed> placed =
        reading.sentences().stream()
            .flatMap(in -> in.statements().stream().map(statement -> new Placed(in, statement)))
            .toList();
    List<float[]> vectors = embedder.embed(Antecedents.named(reading));
    String analysis = version.current();
    transaction.executeWithoutResult(
        status -> {
          if (!store.isStillIn(article.id(), article.topicId())) {
            throw new IllegalStateException(
                "article " + article.id() + " came to another topic while it was read");
          }
          boolean again = repetitions.done(asked, placed.size() + " statements");
          if (store.begin(article.revisionId(), article.id(), reading.language(), analysis)) {
            keep(article, placed, vectors);
            orders.place(MATCH, article.id(), article.revisionId(), Duration.ZERO);
          } else if (again) {
            store.beginAnew(article.revisionId(), reading.language(), analysis);
            keep(article, placed, vectors);
            // of a number of its own, lest one that is being worked at swallow it
            orders.place(MATCH, article.id(), -Collections.max(asked), Duration.ZERO);
          }
        });
  }

  private record Placed(Sentence sentence, Statement statement) {}

  private void keep(Article article, List<Placed> placed, List<float[]> vectors) {
    names.lock(article.topicId());
    Map<String, Long> sources =
        sourceIds.of(
            placed.stream()
                .map(p -> p.statement().attribution())
                .filter(Objects::nonNull)
                .map(Attribution::source)
                .toList());
    Map<Long, Long> named = names.of(article.topicId());
    List<NewStatement> statements = new ArrayList<>();
    for (int position = 0; position < placed.size(); position++) {
      Placed p = placed.get(position);
      Attribution attribution = p.statement().attribution();
      Long read = attribution == null ? null : sources.get(SourceSlug.of(attribution.source()));
      Long given = read == null ? null : named.get(read);
      statements.add(
          new NewStatement(
              position,
              p.sentence(),
              p.statement(),
              given == null ? read : given,
              given == null ? null : read,
              vectors.get(position)));
    }
    store.retireEarlier(article.id());
    store.add(article.id(), article.revisionId(), article.topicId(), statements);
  }

  private void match(Article article) {
    List<Vector> own = store.vectors(article.id());
    List<Match> found = new ArrayList<>();
    store
        .neighbours(article.id(), DAYS, ARTICLES)
        .values()
        .forEach(others -> found.addAll(NearestStatements.between(own, others)));
    transaction.executeWithoutResult(
        status -> {
          matches.add(found);
          events.publishEvent(
              new StatementsMatched(article.id(), article.revisionId(), article.topicId()));
        });
  }
}
