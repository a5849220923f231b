package org.variorum.harvest.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org), also one that breaks off. */
final class JsonFeed {

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(100)
                          .maxStringLength(10_000_000)
                          .maxNumberLength(100)
                          .build())
                  .build())
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          // items are read one by one, each with others behind it
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final FeedDates dates;
  private final URI address;
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable String title;
  private @Nullable URI home;
  private @Nullable String language;
  private List<String> authors = List.of();
  private boolean feed;

  JsonFeed(FeedDates dates, URI address) {
    this.dates = dates;
    this.address = address;
  }

  FeedContent read(String text, List<String> repairs) throws UnreadableFeed {
    try (JsonParser parser = JSON.createParser(text)) {
      readTop(parser);
    } catch (JacksonException broken) {
      if (!feed) {
        throw new UnreadableFeed("It begins like JSON, but is broken and no JSON Feed.");
      }
      repairs.add("The JSON is broken; what came before the break was read.");
    }
    if (!feed) {
      throw new UnreadableFeed("It is JSON, but has no \"items\" as a JSON Feed must.");
    }
    Entries entries = Entries.of(drafts, repairs);
    return new FeedContent(
        FeedKind.JSON,
        title,
        home,
        language,
        entries.kept(),
        null,
        List.of(),
        repairs,
        entries.dropped());
  }

  private void readTop(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("items") && value == JsonToken.START_ARRAY) {
        feed = true;
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          JsonNode item = JSON.readTree(parser);
          drafts.add(draft(item));
        }
      } else {
        JsonNode node = JSON.readTree(parser);
        readAbout(name, node);
      }
    }
  }

  private void readAbout(String name, JsonNode value) {
    switch (name) {
      case "version" -> feed |= value.asString("").contains("jsonfeed.org");
      case "title" -> title = PlainText.of(value.asString(""), 1_000);
      case "home_page_url" -> home = Addresses.resolve(address, value.asString(""));
      case "language" -> language = Languages.code(value.asString(""));
      case "authors", "author" -> authors = names(value);
      default -> {}
    }
  }

  private Draft draft(JsonNode item) {
    String html = text(item, "content_html");
    String plain = text(item, "content_text");
    String content = !html.isBlank() ? html : plain.isBlank() ? null : Markup.paragraphs(plain);
    String summary = text(item, "summary");
    List<String> own = names(item.path(item.has("authors") ? "authors" : "author"));
    return new Draft(
        PlainText.cut(text(item, "id").strip(), 2_000),
        link(item),
        PlainText.of(text(item, "title"), 1_000),
        PlainText.of(!summary.isBlank() ? summary : !plain.isBlank() ? plain : html, 5_000),
        own.isEmpty() ? authors : own,
        dates.read(text(item, "date_published")),
        dates.read(text(item, "date_modified")),
        content);
  }

  private @Nullable URI link(JsonNode item) {
    for (String name : new String[] {"url", "external_url"}) {
      URI link = Addresses.resolve(address, text(item, name));
      if (link != null) {
        return link;
      }
    }
    String id = text(item, "id");
    return id.startsWith("http") ? Addresses.resolve(address, id) : null;
  }

  private static List<String> names(JsonNode value) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      String name = PlainText.of(one.isString() ? one.asString() : text(one, "name"), 200);
      if (!name.isEmpty() && names.size() < 20) {
        names.add(name);
      }
    }
    return names;
  }

  private static String text(JsonNode object, String name) {
    JsonNode value = object.path(name);
    return value.isValueNode() && !value.isNull() ? value.asString("") : "";
  }
}
