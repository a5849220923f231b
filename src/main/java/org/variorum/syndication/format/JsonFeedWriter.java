package org.variorum.syndication.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeedWriter {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonFeedWriter() {}

  static byte[] write(Feed feed) {
    Map<String, Object> top = new LinkedHashMap<>();
    top.put("version", "https://jsonfeed.org/version/1.1");
    top.put("title", feed.title());
    top.put("home_page_url", feed.page());
    top.put("feed_url", feed.address().in(Format.JSON));
    top.put("description", feed.description());
    String next = feed.address().next(Format.JSON);
    if (next != null) {
      top.put("next_url", next);
    }
    top.put("favicon", feed.icon());
    top.put("authors", List.of(Map.of("name", Feed.AUTHOR)));
    top.put("language", Feed.LANGUAGE);
    if (feed.hub() != null) {
      top.put("hubs", List.of(hub(feed.hub())));
    }
    List<Map<String, Object>> items = new ArrayList<>();
    feed.items().forEach(item -> items.add(item(item)));
    top.put("items", items);
    return JSON.writeValueAsBytes(top);
  }

  private static Map<String, String> hub(String address) {
    Map<String, String> hub = new LinkedHashMap<>();
    hub.put("type", "WebSub");
    hub.put("url", address);
    return hub;
  }

  private static Map<String, Object> item(Item item) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", item.id());
    fields.put("url", item.link());
    if (item.outside() != null) {
      fields.put("external_url", item.outside());
    }
    fields.put("title", item.title());
    fields.put("content_html", item.content().toString());
    fields.put("summary", item.summary());
    fields.put("date_published", AtomWriter.date(item.published()));
    fields.put("date_modified", AtomWriter.date(item.updated()));
    if (item.author() != null) {
      fields.put("authors", List.of(Map.of("name", item.author())));
    }
    fields.put("tags", List.of(item.category()));
    return fields;
  }
}
