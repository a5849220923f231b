package org.variorum.reader.card;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
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

/** The cards of pages; painted anew only where what stands on them has changed. */
@Controller
class CardPage {

  private static final Duration KEPT = Duration.ofHours(1);

  private final Cards cards;

  CardPage(Cards cards) {
    this.cards = cards;
  }

  @GetMapping("/card.png")
  ResponseEntity<byte[]> installation(WebRequest request) {
    return answer(Optional.of(cards.ofInstallation()), request);
  }

  @GetMapping("/topics/{slug}/card.png")
  ResponseEntity<byte[]> topic(@PathVariable String slug, WebRequest request) {
    return answer(cards.ofTopic(slug), request);
  }

  @GetMapping("/outlets/{slug}/card.png")
  ResponseEntity<byte[]> outlet(@PathVariable String slug, WebRequest request) {
    return answer(cards.ofOutlet(slug), request);
  }

  @GetMapping("/sources/{slug}/card.png")
  ResponseEntity<byte[]> source(@PathVariable String slug, WebRequest request) {
    return answer(cards.ofSource(slug), request);
  }

  @GetMapping("/stories/{slug}/card.png")
  ResponseEntity<byte[]> story(@PathVariable String slug, WebRequest request) {
    return answer(cards.ofStory(slug), request);
  }

  @GetMapping("/claims/{id:\\d{1,18}}/card.png")
  ResponseEntity<byte[]> claim(@PathVariable long id, WebRequest request) {
    return answer(cards.ofClaim(id), request);
  }

  private static ResponseEntity<byte[]> answer(Optional<Card> found, WebRequest request) {
    Card card = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    String tag =
        '"' + DigestUtils.md5DigestAsHex(card.toString().getBytes(StandardCharsets.UTF_8)) + '"';
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok().eTag(tag).cacheControl(CacheControl.maxAge(KEPT).cachePublic());
    return request.checkNotModified(tag)
        ? answer.build()
        : answer.contentType(MediaType.IMAGE_PNG).body(CardPainter.png(card));
  }
}
