package org.variorum.admin.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.article.TopicMembership;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.topic.Candidate;
import org.variorum.topic.Topic;
import org.variorum.topic.TopicChoice;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;

/** Tries rules on articles that are held, and keeps nothing. */
@Component
class RuleTrials {

  private static final int A_BATCH = 500;
  private static final int SHOWN = 40;

  private final Articles articles;
  private final TopicMembership membership;
  private final Topics topics;
  private final Outlets outlets;

  RuleTrials(Articles articles, TopicMembership membership, Topics topics, Outlets outlets) {
    this.articles = articles;
    this.membership = membership;
    this.topics = topics;
    this.outlets = outlets;
  }

  /**
   * Looks at the newest articles first, and goes on until all were looked at or the time is over.
   * Leaves out the sample topic's, which never belong elsewhere.
   *
   * @param topicId null for a topic that is not there yet
   */
  RuleTrial of(@Nullable Long topicId, TopicRules rules, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    Trying trying = new Trying(topicId, rules);
    List<Article> batch = articles.before(Long.MAX_VALUE, A_BATCH);
    while (!batch.isEmpty()) {
      trying.look(batch);
      boolean last = batch.size() < A_BATCH || System.nanoTime() > end;
      batch = last ? List.of() : articles.before(batch.getLast().id(), A_BATCH);
    }
    return trying.result(articles.page(PageRequest.of(0, 1)).getTotalElements());
  }

  /** One trial while it goes on. */
  private final class Trying {

    private final @Nullable Long topicId;
    private final TopicRules rules;
    private final TopicChoice choice;
    private final Set<Long> samples;
    private final Map<Long, Outlet> byId = new HashMap<>();
    private final List<RuleTrial.Tried> coming = new ArrayList<>();
    private final List<RuleTrial.Tried> dropping = new ArrayList<>();
    private int looked;
    private int staying;
    private int came;
    private int dropped;
    private int bound;

    Trying(@Nullable Long topicId, TopicRules rules) {
      this.topicId = topicId;
      this.rules = rules;
      choice = topics.choice(topicId, rules);
      samples =
          topics.all().stream().filter(Topic::sample).map(Topic::id).collect(Collectors.toSet());
      outlets.all().forEach(outlet -> byId.put(outlet.id(), outlet));
    }

    void look(List<Article> batch) {
      long goal = topicId == null ? Long.MAX_VALUE : topicId;
      Map<Long, Candidate> moving = new HashMap<>();
      for (Article article : batch) {
        looked++;
        if (!samples.contains(article.topicId())) {
          Candidate candidate = candidate(article);
          boolean own = topicId != null && article.topicId() == topicId;
          boolean belongs = choice.of(candidate).orElse(-1L) == goal;
          if (own && belongs) {
            staying++;
          } else if (own || belongs) {
            moving.put(article.id(), candidate);
          }
        }
      }
      Set<Long> fixed = moving.isEmpty() ? Set.of() : membership.bound(moving.keySet());
      for (Article article : batch) {
        Candidate candidate = moving.get(article.id());
        if (candidate != null) {
          count(article, candidate, fixed.contains(article.id()));
        }
      }
    }

    private void count(Article article, Candidate candidate, boolean fixed) {
      boolean own = topicId != null && article.topicId() == topicId;
      if (fixed) {
        bound++;
        staying += own ? 1 : 0;
      } else if (own) {
        dropped++;
        add(dropping, article, candidate);
      } else {
        came++;
        add(coming, article, candidate);
      }
    }

    private void add(List<RuleTrial.Tried> list, Article article, Candidate candidate) {
      if (list.size() < SHOWN) {
        Outlet outlet = byId.get(article.outletId());
        list.add(
            new RuleTrial.Tried(
                article.id(),
                article.title(),
                outlet == null ? "" : outlet.name(),
                rules.found(candidate),
                rules.missing(candidate),
                rules.forbidden(candidate),
                rules.outside(candidate).orElse(null),
                list == dropping && rules.admit(candidate)));
      }
    }

    private Candidate candidate(Article article) {
      Outlet outlet = byId.get(article.outletId());
      return Candidate.of(
          article.title(), article.text(), outlet == null ? "" : outlet.slug(), article.time());
    }

    RuleTrial result(long held) {
      return new RuleTrial(looked, held, staying, coming, came, dropping, dropped, bound);
    }
  }
}
