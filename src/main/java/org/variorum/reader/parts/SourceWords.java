package org.variorum.reader.parts;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.text.speech.Attribution;
import org.variorum.text.speech.Source;

/**
 * On whose word an article says something.
 *
 * @param type key of the message that names the kind of source
 * @param printed the mention as it stands there, null where it is the name itself
 * @param cue the words that attribute
 * @param chain whom the source relays in turn
 */
public record SourceWords(
    String name, String type, @Nullable String printed, String cue, List<String> chain) {

  public static @Nullable SourceWords of(@Nullable Attribution attribution) {
    if (attribution == null) {
      return null;
    }
    Source source = attribution.source();
    return new SourceWords(
        source.name(),
        "source." + source.type().name().toLowerCase(Locale.ROOT),
        source.text().equalsIgnoreCase(source.name()) ? null : source.text(),
        attribution.cue(),
        attribution.chain().stream().map(Source::name).toList());
  }
}
