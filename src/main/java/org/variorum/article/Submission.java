package org.variorum.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as somebody hands it in, before anything was read from it. What is given here wins
 * over what the page says of itself.
 *
 * @param reference the submitter's own name for it, such as a file name
 * @param outlet name of who published it; null to take the page's own site name
 * @param published an ISO 8601 day or time
 * @param retrieved when the text was read from the outlet, an ISO 8601 day or time; now where
 *     missing
 * @param language ISO 639-1 code
 * @param topic slug of the topic to put it in; by the topics' rules where missing
 * @param html the page; exactly one of html and text is given
 * @param text the plain text, paragraphs parted by line breaks
 */
public record Submission(
    @Nullable String reference,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String title,
    List<String> authors,
    @Nullable String published,
    @Nullable String retrieved,
    @Nullable String language,
    @Nullable String topic,
    @Nullable String html,
    @Nullable String text) {

  public Submission {
    reference = Storable.orNull(reference);
    outlet = Storable.orNull(outlet);
    url = Storable.orNull(url);
    title = Storable.orNull(title);
    authors = Storable.all(authors);
    language = Storable.orNull(language);
    topic = Storable.orNull(topic);
    text = Storable.orNull(text);
  }
}
