package org.variorum.admin.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.curation.Decision.Subject;

/**
 * A story, claim, figure or source that is to be corrected.
 *
 * @param words its headline, text, label or name
 * @param path of its page
 * @param outcome how a figure's values stand to each other, by its word; null for others
 * @param slots in what a claim is told differently
 * @param parts a story's articles, a claim's statements, a figure's values, a source's sayings
 */
record Matter(
    Subject subject,
    long id,
    long topicId,
    long storyId,
    String words,
    String path,
    @Nullable String outcome,
    List<String> slots,
    List<Part> parts) {

  Matter {
    slots = List.copyOf(slots);
    parts = List.copyOf(parts);
  }

  /**
   * One of those that it is made of.
   *
   * @param by the outlet
   * @param day when its article was published
   * @param told the sentence that a number stands in; null for others
   */
  record Part(long id, String by, String day, String words, @Nullable String told) {}

  /** Another one that it could be merged with, by what is to be typed. */
  record Other(String address, String words) {}

  /** What those of these parts say that it has. */
  List<String> wordsOf(Set<Long> ids) {
    return parts.stream().filter(part -> ids.contains(part.id())).map(Part::words).toList();
  }

  Set<Long> partIds() {
    return parts.stream().map(Part::id).collect(Collectors.toSet());
  }

  /** Its parts without those that say again what another says. */
  public List<Part> wordings() {
    return parts.stream()
        .collect(Collectors.toMap(Part::words, part -> part, (one, two) -> one, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }
}
