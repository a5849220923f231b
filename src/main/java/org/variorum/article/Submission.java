package org.variorum.article;

import java.time.Instant;
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
 * @param further the following pages of an article that its outlet spreads over several, HTML, in
 *     order
 * @param onlyIfAdmitted an article that is new is kept only where a topic's rules admit it, or a
 *     topic is named
 * @param miningReserved the headers the page came with reserve text and data mining
 * @param archivingReserved the headers the page came with forbid showing a copy
 * @param asked the address that was asked for, from where the outlet's server led to {@code url};
 *     null where nobody asked
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
    @Nullable String text,
    List<String> further,
    boolean onlyIfAdmitted,
    boolean miningReserved,
    boolean archivingReserved,
    @Nullable String asked) {

  public Submission {
    reference = Storable.orNull(reference);
    outlet = Storable.orNull(outlet);
    url = Storable.orNull(url);
    title = Storable.orNull(title);
    authors = Storable.all(authors);
    language = Storable.orNull(language);
    topic = Storable.orNull(topic);
    text = Storable.orNull(text);
    further = List.copyOf(further);
  }

  /** As the whole, of one page, with nothing reserved, and kept whatever it is about. */
  public Submission(
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
    this(
        reference, outlet, url, title, authors, published, retrieved, language, topic, html, text,
        List.of(), false, false, false, null);
  }

  /** A page as it was found at {@code url}; everything else is read from it. */
  public static Submission page(String url, String html) {
    return new Submission(null, null, url, null, List.of(), null, null, null, null, html, null);
  }

  /** The same, published by the outlet of this name. */
  public Submission by(String name) {
    return new Submission(
        reference,
        name,
        url,
        title,
        authors,
        published,
        retrieved,
        language,
        topic,
        html,
        text,
        further,
        onlyIfAdmitted,
        miningReserved,
        archivingReserved,
        asked);
  }

  /** The same, read from the outlet at this moment. */
  public Submission retrievedAt(Instant moment) {
    return new Submission(
        reference,
        outlet,
        url,
        title,
        authors,
        published,
        moment.toString(),
        language,
        topic,
        html,
        text,
        further,
        onlyIfAdmitted,
        miningReserved,
        archivingReserved,
        asked);
  }

  /** The same, published at this moment, whatever the page says. */
  public Submission publishedAt(Instant moment) {
    return new Submission(
        reference,
        outlet,
        url,
        title,
        authors,
        moment.toString(),
        retrieved,
        language,
        topic,
        html,
        text,
        further,
        onlyIfAdmitted,
        miningReserved,
        archivingReserved,
        asked);
  }

  /** The same, going on in these pages. */
  public Submission continuedBy(List<String> pages) {
    return new Submission(
        reference,
        outlet,
        url,
        title,
        authors,
        published,
        retrieved,
        language,
        topic,
        html,
        text,
        pages,
        onlyIfAdmitted,
        miningReserved,
        archivingReserved,
        asked);
  }

  /** The same, to be kept only where a topic's rules admit it. */
  public Submission ifAdmitted() {
    return new Submission(
        reference,
        outlet,
        url,
        title,
        authors,
        published,
        retrieved,
        language,
        topic,
        html,
        text,
        further,
        true,
        miningReserved,
        archivingReserved,
        asked);
  }

  /** The same, with what the headers it came with reserve. */
  public Submission reserving(boolean mining, boolean archiving) {
    return new Submission(
        reference,
        outlet,
        url,
        title,
        authors,
        published,
        retrieved,
        language,
        topic,
        html,
        text,
        further,
        onlyIfAdmitted,
        mining,
        archiving,
        asked);
  }

  /** The same, found by asking for this address. */
  public Submission askedAt(String address) {
    return new Submission(
        reference,
        outlet,
        url,
        title,
        authors,
        published,
        retrieved,
        language,
        topic,
        html,
        text,
        further,
        onlyIfAdmitted,
        miningReserved,
        archivingReserved,
        address);
  }

  /** The same without its pages, when they were read: they may be large. */
  Submission withoutPages() {
    return new Submission(
        reference,
        outlet,
        url,
        title,
        authors,
        published,
        retrieved,
        language,
        topic,
        null,
        text,
        List.of(),
        onlyIfAdmitted,
        miningReserved,
        archivingReserved,
        asked);
  }
}
