package org.variorum.reader.outlets;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.outlet.Icons;

/**
 * Outlets' icons, from our own address: no reader's browser asks an outlet for anything. The
 * address that pages use holds the picture's version, so that it may be kept for ever.
 */
@Controller
class OutletIconPage {

  private static final Duration FOR_EVER = Duration.ofDays(365);
  private static final Duration A_WHILE = Duration.ofHours(1);

  private final Icons icons;

  OutletIconPage(Icons icons) {
    this.icons = icons;
  }

  @GetMapping("/outlets/{slug:[a-z0-9-]+}/icon.png")
  ResponseEntity<byte[]> icon(
      @PathVariable String slug, @RequestParam @Nullable String v, WebRequest request) {
    Icons.Icon icon =
        icons.of(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    String tag = '"' + icon.version() + '"';
    CacheControl kept =
        icon.version().equals(v)
            ? CacheControl.maxAge(FOR_EVER).cachePublic().immutable()
            : CacheControl.maxAge(A_WHILE).cachePublic();
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok().eTag(tag).cacheControl(kept);
    return request.checkNotModified(tag)
        ? answer.build()
        : answer.contentType(MediaType.IMAGE_PNG).body(icon.png());
  }
}
