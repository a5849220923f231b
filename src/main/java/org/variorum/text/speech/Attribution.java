package org.variorum.text.speech;

import java.util.List;
import org.variorum.text.language.Span;

/**
 * A source, the cue that ties it to words, and the words attributed.
 *
 * @param cue the words that attribute, "said", "according to"
 * @param content the stretches attributed, in the order of the text
 * @param chain whom the source itself relays, outermost first and without {@code source}: for
 *     "Axios reported that the memo accuses" the source is Axios and the chain holds the memo
 */
public record Attribution(
    Source source, String cue, Span cueSpan, List<Span> content, List<Source> chain) {

  public Attribution {
    content = List.copyOf(content);
    chain = List.copyOf(chain);
  }

  public Attribution to(String name, SourceType type) {
    return new Attribution(source.called(name, type), cue, cueSpan, content, chain);
  }
}
