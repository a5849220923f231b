package org.variorum.reader.sources;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.variorum.reader.parts.Excerpt;
import org.variorum.reader.parts.PageAddress;
import org.variorum.reader.parts.Paging;
import org.variorum.statement.CitedSource;
import org.variorum.text.speech.SourceType;
import org.variorum.topic.Topic;

/**
 * All that the list of sources shows.
 *
 * @param topic null for all topics
 * @param type null for all kinds
 */
record SourcesView(
    List<Topic> topics,
    @Nullable Topic topic,
    @Nullable SourceType type,
    List<CitedSource> sources,
    long total,
    Paging paging) {

  private static final int LONGEST_NAME = 16;

  /** The kinds in the order in which they are offered. */
  public List<Kind> kinds() {
    return List.of(
            SourceType.PERSON,
            SourceType.ORGANISATION,
            SourceType.DOCUMENT,
            SourceType.OUTLET,
            SourceType.ANONYMOUS)
        .stream()
        .map(each -> new Kind(word(each), each == type))
        .toList();
  }

  /** A kind of source, as the address names it. */
  record Kind(String word, boolean chosen) {}

  public String name(CitedSource source) {
    return StringUtils.capitalize(Excerpt.of(source.name(), LONGEST_NAME));
  }

  public String typeOf(CitedSource source) {
    return type(source.type());
  }

  /** For the address; null where all are shown. */
  public @Nullable String topicSlug() {
    return topic == null ? null : topic.slug();
  }

  public @Nullable String typeWord() {
    return type == null ? null : word(type);
  }

  static String type(SourceType type) {
    return "source." + word(type);
  }

  private static String word(SourceType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  /** The page of this number of the list so narrowed. */
  public String address(@Nullable String topicSlug, @Nullable String kind, int number) {
    return PageAddress.of("/sources")
        .with("topic", topicSlug)
        .with("kind", kind)
        .page(number)
        .toString();
  }
}
