package org.variorum.story;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.platform.TransactionLocks;
import org.variorum.platform.WorkOrders;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;
import org.variorum.statement.StatementsMatched;
import org.variorum.story.StoryLikeness.Member;
import org.variorum.text.Slug;

/** The step of this room: articles join the story they tell, or found one. */
@Configuration
class StoryPlacement {

  static final String PLACE = "place-articles";

  /** Lets articles that come together gather, so that they can be placed in order. */
  private static final Duration GATHER = Duration.ofSeconds(1);

  /** How many of the articles that share statements with a new one are looked at. */
  private static final int NEIGHBOURS = 40;

  private final Articles articles;
  private final Statements statements;
  private final StoryRows rows;
  private final JdbcClient jdbc;
  private final WorkOrders orders;
  private final TransactionLocks locks;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  StoryPlacement(
      Articles articles,
      Statements statements,
      StoryRows rows,
      JdbcClient jdbc,
      WorkOrders orders,
      TransactionLocks locks,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.articles = articles;
    this.statements = statements;
    this.rows = rows;
    this.jdbc = jdbc;
    this.orders = orders;
    this.locks = locks;
    this.transaction = transaction;
    this.events = events;
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

  @Bean
  Task<Void> placeArticlesStep() {
    return WorkOrders.step(PLACE, this::placeWaiting);
  }

  private void placeWaiting(long topicId) {
    while (Boolean.TRUE.equals(transaction.execute(status -> placeNext(topicId)))) {
      // one article a transaction, so that nothing waits long for the lock
    }
  }

  /** Places the waiting article that was published first; false when none waits. */
  private boolean placeNext(long topicId) {
    locks.hold("stories of topic", topicId);
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
          Article article = articles.byId(waiting.articleId()).orElseThrow();
          long story = storyOf(article.id()).orElseGet(() -> join(article));
          jdbc.sql("delete from story_waiting where article_id = ? and revision_id = ?")
              .params(waiting.articleId(), waiting.revisionId())
              .update();
          events.publishEvent(
              new ArticlePlaced(article.id(), waiting.revisionId(), story, topicId));
        });
    return next.isPresent();
  }

  private record Waiting(long articleId, long revisionId) {}

  private long join(Article article) {
    long story = nearestStory(article).orElseGet(() -> found(article));
    jdbc.sql("insert into story_article (article_id, story_id) values (?, ?)")
        .params(article.id(), story)
        .update();
    return story;
  }

  private Optional<Long> storyOf(long articleId) {
    return jdbc.sql("select story_id from story_article where article_id = ?")
        .param(articleId)
        .query(Long.class)
        .optional();
  }

  /** The story whose members are most like the article, if they are alike enough. */
  private Optional<Long> nearestStory(Article article) {
    List<Long> neighbours = statements.nearestArticles(article.id(), NEIGHBOURS);
    List<Member> members = members(neighbours);
    Member own = Member.of(article, statements.ofArticle(article.id()));
    StoryLikeness likeness = new StoryLikeness(Stream.concat(members.stream(), Stream.of(own)));
    Map<Long, Long> storyOfArticle = storiesOf(neighbours);
    return members.stream()
        .filter(member -> storyOfArticle.containsKey(member.articleId()))
        .collect(
            Collectors.groupingBy(
                member -> storyOfArticle.get(member.articleId()),
                Collectors.collectingAndThen(
                    Collectors.summarizingDouble(member -> likeness.of(own, member)),
                    StoryLikeness::ofStory)))
        .entrySet()
        .stream()
        .filter(story -> story.getValue() >= StoryLikeness.THRESHOLD)
        .max(Map.Entry.<Long, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private List<Member> members(Collection<Long> articleIds) {
    Map<Long, List<KeptStatement>> said =
        statements.ofArticles(articleIds).stream()
            .collect(Collectors.groupingBy(KeptStatement::articleId));
    return articles.byIds(articleIds).stream()
        .map(article -> Member.of(article, said.getOrDefault(article.id(), List.of())))
        .toList();
  }

  private Map<Long, Long> storiesOf(List<Long> articleIds) {
    Map<Long, Long> stories = new LinkedHashMap<>();
    jdbc.sql("select article_id, story_id from story_article where article_id = any(?)")
        .param(articleIds.toArray(Long[]::new))
        .query((RowCallbackHandler) rs -> stories.put(rs.getLong(1), rs.getLong(2)));
    return stories;
  }

  private long found(Article article) {
    String day = article.time().atZone(ZoneOffset.UTC).toLocalDate().toString();
    String slug = day + "-" + Slug.of(article.title());
    String free = rows.existsBySlug(slug) ? slug + "-" + article.id() : slug;
    return rows.saveAndFlush(new StoryRow(free, article.topicId(), article.title())).id();
  }
}
