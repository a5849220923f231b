package org.variorum.admin.correction;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.claim.Claim;
import org.variorum.claim.Claims;
import org.variorum.claim.Figure;
import org.variorum.claim.Figures;
import org.variorum.curation.Decision.Subject;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;
import org.variorum.story.Stories;
import org.variorum.story.Story;

/** Finds what is to be corrected, with all that can be chosen of it. */
@Component
class Matters {

  private static final int OTHERS = 100;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final Pattern ADDRESS =
      Pattern.compile("(?:.*/(?:stories|claims)/)?([\\p{L}\\p{N}-]{1,300})/?(?:[?#].*)?");

  private final Stories stories;
  private final Claims claims;
  private final Figures figures;
  private final Statements statements;
  private final Articles articles;
  private final Outlets outlets;

  Matters(
      Stories stories,
      Claims claims,
      Figures figures,
      Statements statements,
      Articles articles,
      Outlets outlets) {
    this.stories = stories;
    this.claims = claims;
    this.figures = figures;
    this.statements = statements;
    this.articles = articles;
    this.outlets = outlets;
  }

  Optional<Matter> find(Subject subject, long id) {
    return switch (subject) {
      case STORY -> stories.byId(id).map(this::story);
      case CLAIM -> claims.byId(id).map(this::claim);
      case FIGURE -> figures.byId(id).map(this::figure);
    };
  }

  /** The story or claim that somebody named by its address, the end of it, or its number. */
  Optional<Long> other(Subject subject, String typed) {
    Matcher named = ADDRESS.matcher(typed.strip());
    if (!named.matches()) {
      return Optional.empty();
    }
    if (subject == Subject.STORY) {
      return stories.bySlug(named.group(1)).map(Story::id);
    }
    return named.group(1).matches("\\d{1,18}")
        ? claims.byId(Long.parseLong(named.group(1))).map(Claim::id)
        : Optional.empty();
  }

  /** Those that come to mind first: a topic's newest stories, a story's claims. */
  List<Matter.Other> others(Matter matter) {
    if (matter.subject() == Subject.STORY) {
      return stories.newestOfTopic(matter.topicId(), OTHERS, 0).stream()
          .filter(story -> story.id() != matter.id())
          .map(story -> new Matter.Other("/stories/" + story.slug(), story.title()))
          .toList();
    }
    return claims.page(matter.storyId(), null, PageRequest.of(0, OTHERS)).stream()
        .filter(claim -> claim.id() != matter.id())
        .map(claim -> new Matter.Other("/claims/" + claim.id(), claim.text()))
        .toList();
  }

  private Matter story(Story story) {
    Map<Long, Article> held = held(story.articles());
    Map<Long, String> names = names(held.values());
    List<Matter.Part> parts =
        story.articles().stream()
            .map(held::get)
            .filter(Objects::nonNull)
            .map(article -> part(article.id(), article, names, article.title()))
            .toList();
    return new Matter(
        Subject.STORY,
        story.id(),
        story.topicId(),
        story.id(),
        story.title(),
        "/stories/" + story.slug(),
        null,
        parts);
  }

  private Matter claim(Claim claim) {
    List<KeptStatement> said = statements.byIds(claim.statements());
    Map<Long, Article> held = held(said.stream().map(KeptStatement::articleId).toList());
    Map<Long, String> names = names(held.values());
    List<Matter.Part> parts =
        said.stream()
            .map(
                each ->
                    part(
                        each.id(),
                        Objects.requireNonNull(held.get(each.articleId())),
                        names,
                        each.sentence()))
            .toList();
    return new Matter(
        Subject.CLAIM,
        claim.id(),
        claim.topicId(),
        claim.storyId(),
        claim.text(),
        "/claims/" + claim.id(),
        null,
        parts);
  }

  private Matter figure(Figure figure) {
    Map<Long, Article> held =
        held(figure.values().stream().map(value -> value.articleId()).toList());
    Map<Long, String> names = names(held.values());
    List<Matter.Part> parts =
        figure.values().stream()
            .map(
                value ->
                    part(
                        value.statementId(),
                        Objects.requireNonNull(held.get(value.articleId())),
                        names,
                        value.text()))
            .toList();
    return new Matter(
        Subject.FIGURE,
        figure.id(),
        figure.topicId(),
        figure.storyId(),
        figure.label(),
        "/figures/" + figure.id(),
        figure.outcome().word(),
        parts);
  }

  private static Matter.Part part(long id, Article article, Map<Long, String> names, String words) {
    return new Matter.Part(
        id, names.getOrDefault(article.outletId(), ""), day(article.time()), words);
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
