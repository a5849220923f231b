package org.variorum.reader.card;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.variorum.claim.Claim;
import org.variorum.claim.Claims;
import org.variorum.claim.Figure;
import org.variorum.claim.Figures;
import org.variorum.outlet.Outlets;
import org.variorum.provenance.Origins;
import org.variorum.reader.parts.Excerpt;
import org.variorum.reader.parts.Newsstand;
import org.variorum.statement.SourceRegister;
import org.variorum.story.Stories;
import org.variorum.story.Story;
import org.variorum.topic.Topics;

/** What stands on the card of each thing that has a page. */
@Component
class Cards {

  private final Topics topics;
  private final Outlets outlets;
  private final SourceRegister sources;
  private final Stories stories;
  private final Claims claims;
  private final Figures figures;
  private final Origins origins;
  private final Newsstand newsstand;
  private final MessageSource messages;

  Cards(
      Topics topics,
      Outlets outlets,
      SourceRegister sources,
      Stories stories,
      Claims claims,
      Figures figures,
      Origins origins,
      Newsstand newsstand,
      MessageSource messages) {
    this.topics = topics;
    this.outlets = outlets;
    this.sources = sources;
    this.stories = stories;
    this.claims = claims;
    this.figures = figures;
    this.origins = origins;
    this.newsstand = newsstand;
    this.messages = messages;
  }

  Card ofInstallation() {
    return plain(words("site.name"), words("site.claim"));
  }

  Optional<Card> ofTopic(String slug) {
    return topics
        .bySlug(slug)
        .map(
            topic ->
                plain(
                    topic.name(),
                    topic.description().isBlank() ? words("site.claim") : topic.description()));
  }

  Optional<Card> ofOutlet(String slug) {
    return outlets.bySlug(slug).map(outlet -> plain(outlet.name(), words("card.outlet")));
  }

  Optional<Card> ofSource(String slug) {
    return sources
        .bySlug(slug)
        .map(
            source ->
                plain(
                    source.name(),
                    words(
                        "card.source",
                        words("outlets", source.outlets()),
                        words("articles", source.articles()))));
  }

  /** With the figures of a story that differ most. */
  Optional<Card> ofStory(String slug) {
    return stories
        .bySlug(slug)
        .map(
            story ->
                card(
                    story.title(),
                    words("outlets", story.outlets())
                        + " · "
                        + words("reports", origins.of(story).independentReports()),
                    story,
                    figures.ofArticles(story.articles())));
  }

  /** With the figures that a claim's statements give, as far as its story's articles have them. */
  Optional<Card> ofClaim(long id) {
    return claims.byId(id).flatMap(claim -> stories.byId(claim.storyId()).map(s -> card(claim, s)));
  }

  private Card card(Claim claim, Story story) {
    return card(
        Excerpt.of(claim.text(), Excerpt.SENTENCE),
        words("card.claim", words("articles", claim.articles()), story.title()),
        story,
        figures.ofStatements(claim.statements()));
  }

  private Card card(String title, String about, Story story, Collection<Figure> given) {
    List<Figure> counted = given.stream().map(figure -> figure.within(story.articles())).toList();
    return new Card(
        words("site.name"),
        title,
        about,
        Card.rows(counted, story.articles(), newsstand.publications(story.articles()), messages));
  }

  private Card plain(String title, String about) {
    return new Card(words("site.name"), title, about, List.of());
  }

  private String words(String key, Object... values) {
    return messages.getMessage(key, values, Locale.ENGLISH);
  }
}
