package org.variorum.syndication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.platform.BaseAddress;
import org.variorum.platform.security.ApiTokens;
import org.variorum.platform.upkeep.Alert;
import org.variorum.platform.upkeep.Alerts;
import org.variorum.syndication.format.Feed;
import org.variorum.syndication.format.FeedAddress;
import org.variorum.syndication.format.Format;
import org.variorum.syndication.format.Html;
import org.variorum.syndication.format.Item;

/**
 * What needs somebody's eye, as a feed. Feed readers can't log in, so a token stands in its
 * address: whoever has that may read it, nobody else learns that it is there.
 */
@Controller
class AlertsFeed {

  private static final int MOST = 50;
  private static final Duration ENDED = Duration.ofDays(30);

  private final Alerts alerts;
  private final ApiTokens tokens;
  private final BaseAddress base;
  private final FeedWords words;
  private final Tags tags;
  private final Clock clock;

  AlertsFeed(
      Alerts alerts, ApiTokens tokens, BaseAddress base, FeedWords words, Tags tags, Clock clock) {
    this.alerts = alerts;
    this.tokens = tokens;
    this.base = base;
    this.words = words;
    this.tags = tags;
    this.clock = clock;
  }

  @GetMapping("/alerts/{token:[\\w-]{1,80}}.{extension:xml|atom|json}")
  @Nullable ResponseEntity<byte[]> send(
      @PathVariable String token, @PathVariable String extension, WebRequest request) {
    if (!tokens.opensAlerts(token)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Format format = Format.of(extension).orElseThrow();
    byte[] written = format.write(feed(token));
    if (request.checkNotModified(etag(written))) {
      return null;
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.contentType()))
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("Referrer-Policy", "no-referrer")
        .header("X-Robots-Tag", "noindex")
        .body(written);
  }

  private Feed feed(String token) {
    Instant now = clock.instant();
    String home = base.ofCurrentRequest();
    List<Alert> known = alerts.since(now.minus(ENDED), MOST);
    return new Feed(
        tags.of("alerts"),
        words.say("feed.title", words.say("alerts.feed.title")),
        words.say("alerts.feed.description"),
        home + "/admin/watch",
        new FeedAddress(home, "/alerts/" + token, null, 1, true),
        known.isEmpty() ? Instant.EPOCH : known.getFirst().changedAt(),
        home + "/icon.svg",
        null,
        known.stream().map(alert -> item(alert, home)).toList());
  }

  private Item item(Alert alert, String home) {
    String title = words.say("alert." + alert.kind(), alert.about());
    Instant ended = alert.endedAt();
    Html content = new Html().element("p", title);
    if (!alert.detail().isBlank()) {
      content.element("p", alert.detail());
    }
    if (ended != null) {
      content.element("p", words.say("alerts.feed.over"));
    }
    return new Item(
        tags.of("alert", alert.id()),
        ended == null ? title : words.say("alerts.feed.ended", title),
        home + "/admin/watch",
        null,
        alert.begunAt(),
        alert.changedAt(),
        null,
        alert.kind(),
        alert.detail().isBlank() ? title : alert.detail(),
        content);
  }

  private static String etag(byte[] written) {
    CRC32 sum = new CRC32();
    sum.update(written);
    return "W/\"" + Long.toHexString(sum.getValue()) + "-" + written.length + "\"";
  }
}
