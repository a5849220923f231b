package org.variorum.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.article.extraction.ExtractedArticle;

/** What a submission says once it was read: its own words first, then what its page says. */
record ArticleContent(
    String outlet,
    @Nullable String url,
    String title,
    List<String> authors,
    @Nullable PublicationTime published,
    @Nullable String language,
    String text,
    List<Link> links,
    boolean truncated,
    Map<ArticleField, String> origins) {

  /** The origin of what whoever handed the article in says of it. */
  private static final String GIVEN = "given";

  /** A page can hide a NUL in an escape, so that none of its facts is storable as it is. */
  ArticleContent {
    outlet = Storable.text(outlet);
    url = Storable.orNull(url);
    title = Storable.text(title);
    authors = Storable.all(authors);
    language = Storable.orNull(language);
    text = Storable.text(text);
    links = List.copyOf(links);
    origins = Map.copyOf(origins);
  }

  /**
   * What {@code reading} says.
   *
   * @throws RefusedArticle when it holds no article or does not say whose
   */
  static ArticleContent of(PageReading reading) {
    reading.requireArticle();
    Submission submission = reading.submission();
    ExtractedArticle page = reading.page();
    String url = url(submission, page);
    String language = submission.language() == null ? page.language() : submission.language();
    return new ArticleContent(
        outlet(submission, page, url),
        url,
        submission.title() == null ? page.title() : submission.title().strip(),
        submission.authors().isEmpty() ? page.authors() : submission.authors(),
        submission.published() == null
            ? page.published()
            : time("published", submission.published()),
        language,
        reading.text(),
        reading.links(),
        reading.truncated(),
        origins(submission, page.origins()));
  }

  private static Map<ArticleField, String> origins(
      Submission submission, Map<String, String> ofPage) {
    Map<ArticleField, String> origins = new EnumMap<>(ArticleField.class);
    for (ArticleField field : ArticleField.values()) {
      boolean given =
          switch (field) {
            case TITLE -> submission.title() != null;
            case AUTHORS -> !submission.authors().isEmpty();
            case PUBLISHED -> submission.published() != null;
            case LANGUAGE -> submission.language() != null;
          };
      origins.put(field, given ? GIVEN : ofPage.getOrDefault(field.word(), ""));
    }
    return origins;
  }

  /** What it says of a field, as {@link ArticleField} writes it. */
  String value(ArticleField field) {
    return switch (field) {
      case TITLE -> title;
      case AUTHORS -> String.join("\n", authors);
      case PUBLISHED -> ArticleField.written(published);
      case LANGUAGE -> language == null ? "" : language;
    };
  }

  /** The same, with these values in place of what was read. */
  ArticleContent with(Map<ArticleField, String> values) {
    String language = values.getOrDefault(ArticleField.LANGUAGE, value(ArticleField.LANGUAGE));
    return new ArticleContent(
        outlet,
        url,
        values.getOrDefault(ArticleField.TITLE, title),
        ArticleField.names(values.getOrDefault(ArticleField.AUTHORS, value(ArticleField.AUTHORS))),
        ArticleField.time(
            values.getOrDefault(ArticleField.PUBLISHED, value(ArticleField.PUBLISHED))),
        language.isEmpty() ? null : language,
        text,
        links,
        truncated,
        origins);
  }

  /**
   * Where a sender says it stands; of a page that we asked for ourselves, the outlet's own writing
   * of its address.
   */
  private static @Nullable String url(Submission submission, ExtractedArticle page) {
    String given = submission.url();
    if (given == null || submission.asked() == null) {
      return given == null ? page.canonical() : given;
    }
    String canonical = Met.plausible(page.canonical(), given);
    boolean own =
        canonical != null && (page.amp() || Address.fold(canonical).equals(Address.fold(given)));
    return own ? canonical : Address.plain(given);
  }

  private static String outlet(Submission submission, ExtractedArticle page, @Nullable String url) {
    if (submission.outlet() != null && !submission.outlet().isBlank()) {
      return submission.outlet().strip();
    }
    if (page.site() != null) {
      return page.site();
    }
    if (url != null) {
      return Address.host(url);
    }
    throw new RefusedArticle("nothing says who published it: name the outlet, or give its url");
  }

  /**
   * Reads an ISO 8601 day or time.
   *
   * @throws RefusedArticle naming {@code field} when it is neither
   */
  static PublicationTime time(String field, String written) {
    String iso = written.strip();
    try {
      if (iso.length() <= 10) {
        Instant noon = LocalDate.parse(iso).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new PublicationTime(noon, true);
      }
      return new PublicationTime(OffsetDateTime.parse(iso).toInstant(), false);
    } catch (DateTimeParseException unreadable) {
      throw new RefusedArticle(
          field + " is no ISO 8601 day or time: write 2023-11-14 or 2023-11-14T09:30:00Z");
    }
  }
}
