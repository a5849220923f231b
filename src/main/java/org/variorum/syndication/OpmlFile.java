package org.variorum.syndication;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.platform.BaseAddress;
import org.variorum.syndication.format.Outline;
import org.variorum.topic.Topics;

/** The feeds of all topics and outlets, for feed readers to import. */
@RestController
class OpmlFile {

  private static final MediaType OPML = new MediaType("text", "x-opml", StandardCharsets.UTF_8);

  private final Topics topics;
  private final Outlets outlets;
  private final BaseAddress base;
  private final FeedWords words;

  OpmlFile(Topics topics, Outlets outlets, BaseAddress base, FeedWords words) {
    this.topics = topics;
    this.outlets = outlets;
    this.base = base;
    this.words = words;
  }

  @GetMapping("/opml.xml")
  ResponseEntity<byte[]> opml() {
    String home = base.ofCurrentRequest();
    Outline outline = new Outline(words.say("opml.title"), home + "/feeds");
    outline.group(words.say("opml.topics"));
    topics
        .all()
        .forEach(
            topic -> {
              String page = home + "/topics/" + topic.slug();
              outline.feed(
                  words.say("feed.disagreements.title", topic.name()),
                  page + "/disagreements.xml",
                  page);
              outline.feed(topic.name(), page + "/feed.xml", page);
            });
    outline.endGroup().group(words.say("opml.outlets"));
    outlets.all().stream()
        .sorted(Comparator.comparing(Outlet::name))
        .forEach(
            outlet -> {
              String page = home + "/outlets/" + outlet.slug();
              outline.feed(outlet.name(), page + "/feed.xml", page);
            });
    outline.endGroup();
    return ResponseEntity.ok()
        .contentType(OPML)
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
        .body(outline.bytes());
  }
}
