package org.variorum.admin.correction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.variorum.claim.Claim;
import org.variorum.claim.Claims;
import org.variorum.claim.Figure;
import org.variorum.claim.Figures;
import org.variorum.curation.Decision.Subject;
import org.variorum.statement.CitedSource;
import org.variorum.statement.SaidBy;
import org.variorum.statement.Sayings;
import org.variorum.statement.SourceRegister;
import org.variorum.story.Stories;
import org.variorum.story.Story;

/** Finds what is to be corrected, with all that can be chosen of it. */
@Component
class Matters {

  private static final int OTHERS = 100;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:.*/(?:stories|claims|figures|sources)/)?([\\p{L}\\p{N}-]{1,300})/?(?:[?#].*)?");

  /** A source that is cited more often is shown by what it said last. */
  private static final int SAYINGS = 40;

  private final Stories stories;
  private final Claims claims;
  private final Figures figures;
  private final SourceRegister sources;
  private final Sayings sayings;
  private final MatterParts parts;

  Matters(
      Stories stories,
      Claims claims,
      Figures figures,
      SourceRegister sources,
      Sayings sayings,
      MatterParts parts) {
    this.stories = stories;
    this.claims = claims;
    this.figures = figures;
    this.sources = sources;
    this.sayings = sayings;
    this.parts = parts;
  }

  Optional<Matter> find(Subject subject, long id) {
    return switch (subject) {
      case STORY -> stories.byId(id).map(this::story);
      case CLAIM -> claims.byId(id).map(this::claim);
      case FIGURE -> figures.byId(id).map(this::figure);
      case SOURCE -> sources.byId(id).flatMap(this::source);
      // its fields have a form of their own
      case ARTICLE -> Optional.empty();
    };
  }

  /** The one of this kind that somebody named by its address, the end of it, or its number. */
  Optional<Long> other(Subject subject, String typed) {
    Matcher named = ADDRESS.matcher(typed.strip());
    if (!named.matches()) {
      return Optional.empty();
    }
    String name = named.group(1);
    return switch (subject) {
      case STORY -> stories.bySlug(name).map(Story::id);
      case CLAIM -> number(name).flatMap(claims::byId).map(Claim::id);
      case FIGURE -> number(name).flatMap(figures::byId).map(Figure::id);
      case SOURCE -> sources.bySlug(name).map(CitedSource::id);
      case ARTICLE -> Optional.empty();
    };
  }

  private static Optional<Long> number(String digits) {
    return digits.matches("\\d{1,18}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
  }

  /** Those that come to mind first: a topic's newest stories or sources, a story's claims. */
  List<Matter.Other> others(Matter matter) {
    PageRequest few = PageRequest.of(0, OTHERS);
    String own = matter.path();
    Stream<Matter.Other> all =
        switch (matter.subject()) {
          case STORY ->
              stories.newestOfTopic(matter.topicId(), OTHERS, 0).stream()
                  .map(story -> new Matter.Other("/stories/" + story.slug(), story.title()));
          case CLAIM ->
              claims.page(matter.storyId(), null, few).stream()
                  .map(claim -> new Matter.Other("/claims/" + claim.id(), claim.text()));
          case FIGURE ->
              figures.page(matter.storyId(), null, few).stream()
                  .map(figure -> new Matter.Other("/figures/" + figure.id(), figure.label()));
          case SOURCE ->
              sources.mostCited(matter.topicId(), null, few).stream()
                  .map(source -> new Matter.Other("/sources/" + source.slug(), source.name()));
          case ARTICLE -> Stream.empty();
        };
    return all.filter(other -> !other.address().equals(own)).toList();
  }

  /**
   * Those that have any of these parts now.
   *
   * @param before who had them before, of the same kind
   */
  List<Matter> holding(Subject subject, List<Matter> before, Set<Long> parts) {
    Set<Long> ids =
        switch (subject) {
          case STORY -> Set.copyOf(stories.idsOfArticles(parts).values());
          case CLAIM -> claims.idsOfStatements(parts);
          case FIGURE -> figuresWith(before, parts);
          case SOURCE -> sources.idsOfStatements(parts);
          case ARTICLE -> Set.of();
        };
    return ids.stream().sorted().flatMap(id -> find(subject, id).stream()).toList();
  }

  /** A statement may give other numbers, which other figures count. */
  private Set<Long> figuresWith(List<Matter> before, Set<Long> statementIds) {
    Set<String> numbers =
        before.stream()
            .flatMap(matter -> matter.parts().stream())
            .map(part -> part.id() + " " + part.words())
            .collect(Collectors.toSet());
    return figures.ofStatements(statementIds).stream()
        .filter(
            figure ->
                figure.values().stream()
                    .anyMatch(value -> numbers.contains(value.statementId() + " " + value.text())))
        .map(Figure::id)
        .collect(Collectors.toSet());
  }

  private Matter story(Story story) {
    return new Matter(
        Subject.STORY,
        story.id(),
        story.topicId(),
        story.id(),
        story.title(),
        "/stories/" + story.slug(),
        null,
        List.of(),
        parts.headlines(story.articles()));
  }

  private Matter claim(Claim claim) {
    return new Matter(
        Subject.CLAIM,
        claim.id(),
        claim.topicId(),
        claim.storyId(),
        claim.text(),
        "/claims/" + claim.id(),
        null,
        claim.slots(),
        parts.sentences(claim.statements()));
  }

  private Optional<Matter> source(CitedSource source) {
    List<Long> articles = sayings.articlesOf(source.slug(), SAYINGS, 0);
    List<Long> said =
        sayings.of(source.slug(), articles).stream().map(SaidBy::statementId).toList();
    return sources
        .topicOf(source.id())
        .map(
            topic ->
                new Matter(
                    Subject.SOURCE,
                    source.id(),
                    topic,
                    0,
                    source.name(),
                    "/sources/" + source.slug(),
                    null,
                    List.of(),
                    parts.sentences(said)));
  }

  private Matter figure(Figure figure) {
    return new Matter(
        Subject.FIGURE,
        figure.id(),
        figure.topicId(),
        figure.storyId(),
        figure.label(),
        "/figures/" + figure.id(),
        figure.outcome().word(),
        List.of(),
        parts.numbers(figure));
  }
}
