package org.variorum.story;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.article.Repetition;
import org.variorum.article.RepetitionAsked;
import org.variorum.article.Repetitions;
import org.variorum.platform.WorkOrders;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;
import org.variorum.statement.StatementsMatched;
import org.variorum.text.TextReader;
import org.variorum.text.encoder.Embedder;

/** The step of this room: articles join the story they tell, or found one. */
@Configuration
class StoryPlacement {

  static final String PLACE = "place-articles";

  /** Lets articles that come together gather, so that they can be placed in order. */
  private static final Duration GATHER = Duration.ofSeconds(1);

  private final Articles articles;
  private final Statements statements;
  private final StoryStore store;
  private final StoryObjections objections;
  private final Repetitions repetitions;
  private final JdbcClient jdbc;
  private final WorkOrders orders;
  private final TransactionTemplate transaction;
  private final ObjectProvider<TextReader> reader;
  private final ObjectProvider<Embedder> embedder;

  StoryPlacement(
      Articles articles,
      Statements statements,
      StoryStore store,
      StoryObjections objections,
      Repetitions repetitions,
      JdbcClient jdbc,
      WorkOrders orders,
      TransactionTemplate transaction,
      ObjectProvider<TextReader> reader,
      ObjectProvider<Embedder> embedder) {
    this.articles = articles;
    this.statements = statements;
    this.store = store;
    this.objections = objections;
    this.repetitions = repetitions;
    this.jdbc = jdbc;
    this.orders = orders;
    this.transaction = transaction;
    this.reader = reader;
    this.embedder = embedder;
  }

  @EventListener
  void on(StatementsMatched matched) {
    jdbc.sql(
            """
            insert into story_waiting (article_id, revision_id, topic_id) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(matched.articleId(), matched.revisionId(), matched.topicId())
        .update();
    orders.place(PLACE, matched.topicId(), matched.revisionId(), GATHER);
  }

  @EventListener
  void on(RepetitionAsked asked) {
    if (asked.step() == Repetition.Step.PLACE) {
      jdbc.sql(
              """
              insert into story_waiting (article_id, revision_id, topic_id) values (?, ?, ?)
              on conflict do nothing
              """)
          .params(asked.articleId(), asked.revisionId(), asked.topicId())
          .update();
      orders.place(PLACE, asked.topicId(), -asked.id(), GATHER);
    }
  }

  @Bean
  Task<Void> placeArticlesStep() {
    return WorkOrders.partedStep(PLACE, this::placeOne);
  }

  /** One article a transaction, so that nothing waits long for the lock. */
  private boolean placeOne(long topicId) {
    return Boolean.TRUE.equals(transaction.execute(status -> placeNext(topicId)));
  }

  /** Places the waiting article that was published first; false when none waits. */
  private boolean placeNext(long topicId) {
    store.lock(topicId);
    Optional<Waiting> next =
        jdbc.sql(
                """
                select w.article_id, w.revision_id
                from story_waiting w join article a on a.id = w.article_id
                where w.topic_id = ?
                order by coalesce(a.published_at, a.first_seen_at), a.id limit 1
                """)
            .param(topicId)
            .query((rs, n) -> new Waiting(rs.getLong(1), rs.getLong(2)))
            .optional();
    next.ifPresent(
        waiting -> {
          List<Long> asked = repetitions.open(waiting.articleId(), Repetition.Step.PLACE);
          Article article = articles.byId(waiting.articleId()).orElseThrow();
          place(article, waiting.revisionId(), asked);
          jdbc.sql("delete from story_waiting where article_id = ? and revision_id = ?")
              .params(waiting.articleId(), waiting.revisionId())
              .update();
        });
    return next.isPresent();
  }

  private record Waiting(long articleId, long revisionId) {}

  /**
   * @param asked who wants one that was placed to be placed anew; it stays where a curator put it
   */
  private void place(Article article, long revisionId, List<Long> asked) {
    DatabaseArchive archive = new DatabaseArchive(jdbc, store, article.topicId(), this::vectors);
    Member member =
        Member.of(
            article.id(),
            article.time(),
            article.title(),
            statements.ofArticle(article.id()).stream().map(KeptStatement::statement).toList(),
            () -> archive.statements(article.id()),
            reader.getObject(),
            embedder.getObject());
    Optional<Long> before = store.storyOf(article.id());
    if (before.isEmpty() || !asked.isEmpty()) {
      store.keep(StoryForming.groups(member, archive), article.id());
    }
    archive.add(member);
    objections.look(member, store.storyOf(article.id()).orElseThrow(), archive);
    if (!asked.isEmpty()) {
      long story = store.storyOf(article.id()).orElseThrow();
      // its headline may be another now
      store.settle(Set.of(story), Map.of());
      boolean stays = before.isEmpty() || before.get() == story;
      repetitions.done(asked, stays ? "It stays in its story." : "It went to another story.");
    }
    store.announce(article, revisionId);
  }

  private List<float[]> vectors(long articleId) {
    return statements.ofArticle(articleId).stream().map(KeptStatement::embedding).toList();
  }
}
