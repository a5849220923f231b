package org.variorum.syndication;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.springframework.stereotype.Component;
import org.variorum.claim.Claim;
import org.variorum.claim.Claims;
import org.variorum.claim.Figure;
import org.variorum.claim.Figures;
import org.variorum.provenance.Independence;
import org.variorum.provenance.Origins;
import org.variorum.story.Stories;
import org.variorum.story.Story;
import org.variorum.topic.Topic;

/** A topic's stories as an RSS channel. */
@Component
class TopicChannel {

  private static final int ITEMS = 50;
  private static final int MINUTES_TO_LIVE = 30;

  private final Stories stories;
  private final Figures figures;
  private final Claims claims;
  private final Origins origins;
  private final StoryWords words;

  TopicChannel(Stories stories, Figures figures, Claims claims, Origins origins, StoryWords words) {
    this.stories = stories;
    this.figures = figures;
    this.claims = claims;
    this.origins = origins;
    this.words = words;
  }

  /** The channel of {@code topic}, with addresses that start with {@code base}. */
  Channel of(Topic topic, Instant built, String base) {
    Channel channel = new Channel("rss_2.0");
    channel.setTitle(XmlText.legal(words.title(topic.name())));
    channel.setLink(base + "/topics/" + topic.slug());
    channel.setDescription(XmlText.legal(topic.description()));
    channel.setLanguage("en");
    channel.setTtl(MINUTES_TO_LIVE);
    channel.setLastBuildDate(Date.from(built));
    channel.setForeignMarkup(List.of(self(base + "/topics/" + topic.slug() + "/feed.xml")));
    channel.setItems(items(topic, base));
    return channel;
  }

  private List<Item> items(Topic topic, String base) {
    List<Story> shown = stories.ofTopic(topic.id()).stream().limit(ITEMS).toList();
    List<Long> ids = shown.stream().map(Story::id).toList();
    Map<Long, Independence> independence = origins.of(shown);
    List<Figure> counted = figures.differing(ids);
    List<Claim> told = claims.differing(ids);
    return shown.stream()
        .map(
            story ->
                item(
                    story,
                    base,
                    words.describe(
                        story,
                        Objects.requireNonNull(independence.get(story.id())),
                        counted.stream().filter(f -> f.storyId() == story.id()).toList(),
                        told.stream().filter(c -> c.storyId() == story.id()).toList())))
        .toList();
  }

  private static Item item(Story story, String base, String words) {
    Item item = new Item();
    item.setTitle(XmlText.legal(story.title()));
    item.setLink(base + "/stories/" + story.slug());
    item.setGuid(guid(story));
    item.setPubDate(Date.from(story.firstPublished()));
    Description description = new Description();
    description.setType("text/plain");
    description.setValue(XmlText.legal(words));
    item.setDescription(description);
    return item;
  }

  /** A tag URI (RFC 4151): it stays when the installation moves to another address. */
  private static Guid guid(Story story) {
    Guid guid = new Guid();
    guid.setPermaLink(false);
    guid.setValue("tag:variorum.org,2026:story:" + story.id());
    return guid;
  }

  /** The feed's own address, which RSS itself has no element for. */
  private static Element self(String address) {
    return new Element("link", Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom"))
        .setAttribute("rel", "self")
        .setAttribute("type", "application/rss+xml")
        .setAttribute("href", address);
  }
}
