package org.variorum.admin.correction;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Sayings;
import org.variorum.statement.Statements;

/** What can be chosen of a matter, with who published it and when. */
@Component
class MatterParts {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private final Statements statements;
  private final Articles articles;
  private final Outlets outlets;
  private final Sayings sayings;

  MatterParts(Statements statements, Articles articles, Outlets outlets, Sayings sayings) {
    this.statements = statements;
    this.articles = articles;
    this.outlets = outlets;
    this.sayings = sayings;
  }

  /** Articles by their headlines, in this order. */
  List<Matter.Part> headlines(Collection<Long> articleIds) {
    Map<Long, Article> held = held(articleIds);
    Map<Long, String> names = names(held.values());
    return articleIds.stream()
        .map(held::get)
        .filter(Objects::nonNull)
        .map(article -> part(article.id(), article, names, article.title(), null))
        .toList();
  }

  /** Statements by the sentences that hold them. */
  List<Matter.Part> sentences(Collection<Long> statementIds) {
    List<KeptStatement> said = statements.byIds(statementIds);
    Map<Long, Article> held = held(said.stream().map(KeptStatement::articleId).toList());
    Map<Long, String> names = names(held.values());
    return said.stream()
        .map(
            each ->
                part(
                    each.id(),
                    Objects.requireNonNull(held.get(each.articleId())),
                    names,
                    each.sentence(),
                    null))
        .toList();
  }

  /** A figure's numbers, each with the sentence that gives it. */
  List<Matter.Part> numbers(Figure figure) {
    List<FigureValue> values = figure.values();
    Map<Long, Article> held = held(values.stream().map(FigureValue::articleId).toList());
    Map<Long, String> names = names(held.values());
    Map<Long, String> told =
        sayings.sentences(values.stream().map(FigureValue::statementId).toList());
    return values.stream()
        .map(
            value ->
                part(
                    value.statementId(),
                    Objects.requireNonNull(held.get(value.articleId())),
                    names,
                    value.text(),
                    told.get(value.statementId())))
        .toList();
  }

  private static Matter.Part part(
      long id, Article article, Map<Long, String> names, String words, @Nullable String told) {
    return new Matter.Part(
        id, names.getOrDefault(article.outletId(), ""), day(article.time()), words, told);
  }

  private static String day(Instant time) {
    return DAY.format(time.atOffset(ZoneOffset.UTC));
  }

  private Map<Long, Article> held(Collection<Long> ids) {
    return articles.byIds(ids).stream().collect(Collectors.toMap(Article::id, Function.identity()));
  }

  private Map<Long, String> names(Collection<Article> of) {
    return outlets.byIds(of.stream().map(Article::outletId).distinct().toList()).stream()
        .collect(Collectors.toMap(Outlet::id, Outlet::name));
  }
}
