package org.variorum.syndication;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.claim.Claims;
import org.variorum.platform.BaseAddress;
import org.variorum.topic.Topic;
import org.variorum.topic.Topics;

@RestController
class TopicFeed {

  private static final MediaType RSS =
      new MediaType("application", "rss+xml", StandardCharsets.UTF_8);

  private final Topics topics;
  private final Claims claims;
  private final TopicChannel channel;
  private final BaseAddress base;

  TopicFeed(Topics topics, Claims claims, TopicChannel channel, BaseAddress base) {
    this.topics = topics;
    this.claims = claims;
    this.channel = channel;
    this.base = base;
  }

  @GetMapping("/topics/{slug}/feed.xml")
  @Nullable ResponseEntity<byte[]> feed(@PathVariable String slug, WebRequest request)
      throws FeedException {
    Topic topic =
        topics.bySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Instant built = claims.comparedAt(topic.id()).orElse(Instant.EPOCH);
    byte[] xml =
        new WireFeedOutput()
            .outputString(channel.of(topic, built, base.ofCurrentRequest()))
            .getBytes(StandardCharsets.UTF_8);
    String etag = '"' + DigestUtils.md5DigestAsHex(xml) + '"';
    if (request.checkNotModified(etag, built.toEpochMilli())) {
      return null;
    }
    return ResponseEntity.ok().contentType(RSS).body(xml);
  }
}
