package org.variorum.reader.article;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.variorum.article.Articles;
import org.variorum.article.Revision;
import org.variorum.article.RevisionComparison;
import org.variorum.reader.parts.Newsstand;
import org.variorum.reader.parts.Publication;
import org.variorum.topic.Topics;

/** Lays out the page of a revision. */
@Component
class RevisionEdition {

  private final Articles articles;
  private final Newsstand newsstand;
  private final Topics topics;

  RevisionEdition(Articles articles, Newsstand newsstand, Topics topics) {
    this.articles = articles;
    this.newsstand = newsstand;
    this.topics = topics;
  }

  /** Empty where there is no such article or it has no such revision. */
  Optional<RevisionView> of(long articleId, int number) {
    List<Revision> revisions = articles.revisions(articleId);
    if (number < 1 || number > revisions.size()) {
      return Optional.empty();
    }
    Publication publication = newsstand.publications(List.of(articleId)).get(articleId);
    Optional<RevisionComparison> shown =
        publication.reserved() ? Optional.empty() : articles.comparison(articleId, number);
    return Optional.of(
        new RevisionView(
            publication,
            topics.byId(publication.article().topicId()).orElseThrow(),
            revisions.get(number - 1),
            number == 1 ? null : revisions.get(number - 2),
            revisions.size(),
            shown.map(both -> DiffLayout.headline(both.title())).orElse(List.of()),
            shown
                .map(both -> DiffLayout.of(both.text(), publication.printable()))
                .orElse(List.of())));
  }
}
