package org.variorum.reader.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.variorum.article.Articles;
import org.variorum.article.Revision;
import org.variorum.article.Stretch;
import org.variorum.claim.Claim;
import org.variorum.claim.Claims;
import org.variorum.reader.parts.Evidence;
import org.variorum.reader.parts.Excerpt;
import org.variorum.reader.parts.Newsstand;
import org.variorum.reader.parts.Publication;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.ReadStatement;
import org.variorum.statement.Statements;
import org.variorum.story.Stories;
import org.variorum.text.language.Words;
import org.variorum.topic.Topics;

/** Lays out the page of a sentence. */
@Component
class StatementEdition {

  private final Topics topics;
  private final Stories stories;
  private final Articles articles;
  private final Newsstand newsstand;
  private final Statements statements;
  private final Claims claims;

  StatementEdition(
      Topics topics,
      Stories stories,
      Articles articles,
      Newsstand newsstand,
      Statements statements,
      Claims claims) {
    this.topics = topics;
    this.stories = stories;
    this.articles = articles;
    this.newsstand = newsstand;
    this.statements = statements;
    this.claims = claims;
  }

  Successor successor(ReadStatement read) {
    return read.current()
        ? Successor.none()
        : Successor.of(read, statements.ofArticle(read.statement().articleId()));
  }

  StatementView of(ReadStatement read, Successor successor) {
    KeptStatement was = read.statement();
    KeptStatement now = successor.statement();
    Publication publication = newsstand.publications(List.of(was.articleId())).get(was.articleId());
    List<Revision> revisions = articles.revisions(was.articleId());
    int number =
        revisions.stream()
            .filter(each -> each.id() == read.revisionId())
            .findFirst()
            .orElseThrow()
            .number();
    return new StatementView(
        topics.byId(publication.article().topicId()).orElseThrow(),
        stories.ofArticle(was.articleId()).orElse(null),
        new Evidence(was, publication),
        revisions.get(number - 1),
        revisions.size(),
        read.current(),
        now == null ? null : new Evidence(now, publication),
        now == null || publication.reserved() ? List.of() : changes(was, now, publication),
        read.current() ? null : changedIn(was, revisions.subList(number, revisions.size())),
        claim(now == null ? was.id() : now.id(), was.articleId()));
  }

  private List<Stretch> changes(KeptStatement was, KeptStatement now, Publication publication) {
    return publication.printable()
        ? articles.difference(was.sentence(), now.sentence())
        : articles.difference(
            Excerpt.of(was.sentence(), Excerpt.SENTENCE),
            Excerpt.of(now.sentence(), Excerpt.SENTENCE));
  }

  /** The first of the later revisions without the sentence. */
  private static @Nullable Revision changedIn(KeptStatement was, List<Revision> later) {
    String sentence = folded(was.sentence());
    return later.stream()
        .filter(revision -> !folded(revision.text()).contains(sentence))
        .findFirst()
        .orElse(null);
  }

  private static String folded(String text) {
    return String.join(" ", Words.of(text).all().stream().map(Words.Word::folded).toList());
  }

  private @Nullable Claim claim(long statementId, long articleId) {
    Long id = claims.ofStatements(articleId).get(statementId);
    return id == null ? null : claims.byId(id).orElse(null);
  }
}
