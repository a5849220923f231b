package org.variorum.article;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
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
    return with(draft -> draft.outlet = name);
  }

  /** The same, read from the outlet at this moment. */
  public Submission retrievedAt(Instant moment) {
    return with(draft -> draft.retrieved = moment.toString());
  }

  /** The same, published at this moment, whatever the page says. */
  public Submission publishedAt(Instant moment) {
    return with(draft -> draft.published = moment.toString());
  }

  /** The same, going on in these pages. */
  public Submission continuedBy(List<String> pages) {
    return with(draft -> draft.further = pages);
  }

  /** The same, to be kept only where a topic's rules admit it. */
  public Submission ifAdmitted() {
    return with(draft -> draft.onlyIfAdmitted = true);
  }

  /** The same, with what the headers it came with reserve. */
  public Submission reserving(boolean mining, boolean archiving) {
    return with(
        draft -> {
          draft.miningReserved = mining;
          draft.archivingReserved = archiving;
        });
  }

  /** The same, found by asking for this address. */
  public Submission askedAt(String address) {
    return with(draft -> draft.asked = address);
  }

  /** The same without its pages, when they were read: they may be large. */
  Submission withoutPages() {
    return with(
        draft -> {
          draft.html = null;
          draft.further = List.of();
        });
  }

  private Submission with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return new Submission(
        reference,
        draft.outlet,
        url,
        title,
        authors,
        draft.published,
        draft.retrieved,
        language,
        topic,
        draft.html,
        text,
        draft.further,
        draft.onlyIfAdmitted,
        draft.miningReserved,
        draft.archivingReserved,
        draft.asked);
  }

  /** What may be changed of a submission before it is handed in. */
  private static final class Draft {

    private @Nullable String outlet;
    private @Nullable String published;
    private @Nullable String retrieved;
    private @Nullable String html;
    private List<String> further;
    private boolean onlyIfAdmitted;
    private boolean miningReserved;
    private boolean archivingReserved;
    private @Nullable String asked;

    Draft(Submission of) {
      outlet = of.outlet();
      published = of.published();
      retrieved = of.retrieved();
      html = of.html();
      further = of.further();
      onlyIfAdmitted = of.onlyIfAdmitted();
      miningReserved = of.miningReserved();
      archivingReserved = of.archivingReserved();
      asked = of.asked();
    }
  }
}
