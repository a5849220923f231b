package org.variorum.reader.card;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.claim.Figure;
import org.variorum.claim.Figures;
import org.variorum.provenance.Origins;
import org.variorum.reader.parts.Newsstand;
import org.variorum.story.Stories;
import org.variorum.story.Story;

/** The card of a story; painted anew only where what stands on it has changed. */
@Controller
class CardPage {

  private static final Duration KEPT = Duration.ofHours(1);

  private final Stories stories;
  private final Figures figures;
  private final Origins origins;
  private final Newsstand newsstand;
  private final MessageSource messages;

  CardPage(
      Stories stories,
      Figures figures,
      Origins origins,
      Newsstand newsstand,
      MessageSource messages) {
    this.stories = stories;
    this.figures = figures;
    this.origins = origins;
    this.newsstand = newsstand;
    this.messages = messages;
  }

  @GetMapping("/stories/{slug}/card.png")
  ResponseEntity<byte[]> card(@PathVariable String slug, WebRequest request) {
    Card card =
        stories
            .bySlug(slug)
            .map(this::card)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    String tag =
        '"' + DigestUtils.md5DigestAsHex(card.toString().getBytes(StandardCharsets.UTF_8)) + '"';
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok().eTag(tag).cacheControl(CacheControl.maxAge(KEPT).cachePublic());
    return request.checkNotModified(tag)
        ? answer.build()
        : answer.contentType(MediaType.IMAGE_PNG).body(CardPainter.png(card));
  }

  private Card card(Story story) {
    List<Figure> counted =
        figures.ofArticles(story.articles()).stream()
            .map(figure -> figure.within(story.articles()))
            .toList();
    return Card.of(
        story, origins.of(story), counted, newsstand.publications(story.articles()), messages);
  }
}
