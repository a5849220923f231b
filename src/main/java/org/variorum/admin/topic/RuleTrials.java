package org.variorum.admin.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.topic.Topic;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;

/** Tries rules on articles that are held, and keeps nothing. */
@Component
class RuleTrials {

  private static final int LOOKED_AT = 500;
  private static final int SHOWN = 40;

  private final Articles articles;
  private final Topics topics;

  RuleTrials(Articles articles, Topics topics) {
    this.articles = articles;
    this.topics = topics;
  }

  /**
   * Leaves out the sample topic's articles, which never belong elsewhere.
   *
   * @param topicId null for a topic that is not there yet
   */
  RuleTrial of(@Nullable Long topicId, TopicRules rules) {
    Set<Long> samples =
        topics.all().stream().filter(Topic::sample).map(Topic::id).collect(Collectors.toSet());
    List<Article> held =
        articles.newest(LOOKED_AT).stream()
            .filter(article -> !samples.contains(article.topicId()))
            .toList();
    List<RuleTrial.Tried> coming = new ArrayList<>();
    List<RuleTrial.Tried> dropping = new ArrayList<>();
    int staying = 0;
    for (Article article : held) {
      boolean own = topicId != null && article.topicId() == topicId;
      boolean belongs = rules.admit(text(article));
      if (own && belongs) {
        staying++;
      } else if (belongs) {
        coming.add(tried(article, rules));
      } else if (own) {
        dropping.add(tried(article, rules));
      }
    }
    return new RuleTrial(
        held.size(), staying, some(coming), coming.size(), some(dropping), dropping.size());
  }

  private static List<RuleTrial.Tried> some(List<RuleTrial.Tried> tried) {
    return tried.stream().limit(SHOWN).toList();
  }

  private static RuleTrial.Tried tried(Article article, TopicRules rules) {
    String text = text(article);
    return new RuleTrial.Tried(
        article.id(),
        article.title(),
        rules.found(text),
        rules.missing(text),
        rules.forbidden(text));
  }

  private static String text(Article article) {
    return article.title() + "\n" + article.text();
  }
}
