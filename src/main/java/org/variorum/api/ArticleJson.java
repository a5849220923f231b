package org.variorum.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.article.PublicationTime;
import org.variorum.article.Revision;
import org.variorum.article.Standing;
import org.variorum.article.Withdrawal;
import org.variorum.outlet.Outlet;
import org.variorum.provenance.Credit;

/** The shapes in which articles leave the API. */
final class ArticleJson {

  private ArticleJson() {}

  record Head(
      long id,
      @Nullable String reference,
      OutletName outlet,
      @Nullable String url,
      String title,
      List<String> authors,
      @Nullable String published,
      @Nullable String language,
      @Nullable String story) {

    static Head of(Article article, Outlet outlet, @Nullable String story) {
      return new Head(
          article.id(),
          article.reference(),
          new OutletName(outlet.slug(), outlet.name()),
          article.url(),
          article.title(),
          article.authors(),
          article.published() == null ? null : iso(article.published()),
          article.language(),
          story);
    }

    /** A moment, or the day where only that is known. */
    private static String iso(PublicationTime time) {
      return time.dayOnly()
          ? time.at().atZone(ZoneOffset.UTC).toLocalDate().toString()
          : time.at().toString();
    }
  }

  record OutletName(String slug, String name) {}

  /**
   * An article with all that is told of it.
   *
   * @param aliases the other addresses that it was met under, the oldest first
   * @param withdrawn null while its outlet shows it
   * @param cut since when its outlet shows only the beginning of what we hold, null while all
   */
  record Whole(
      @JsonUnwrapped Head head,
      List<String> aliases,
      @Nullable WithdrawnJson withdrawn,
      @Nullable Instant cut,
      String text,
      List<RevisionHead> revisions,
      List<StatementJson> statements,
      List<CreditJson> credits) {}

  /**
   * A revision.
   *
   * @param kind "substantive" or "minor", null for the first
   * @param changes what changed from the one before, each in a few words
   */
  record RevisionHead(
      int number, String title, Instant taken, @Nullable String kind, List<String> changes) {

    static RevisionHead of(Revision revision) {
      return new RevisionHead(
          revision.number(),
          revision.title(),
          revision.takenAt(),
          revision.kind() == null ? null : word(revision.kind()),
          revision.changes());
    }
  }

  record WithdrawnJson(Instant at, String reason) {

    static @Nullable WithdrawnJson of(Standing standing) {
      Withdrawal withdrawal = standing.withdrawal();
      return withdrawal == null ? null : new WithdrawnJson(withdrawal.at(), withdrawal.reason());
    }
  }

  /** Offsets count Unicode code points of the whole text; words are null beyond the excerpt. */
  record StatementJson(
      long id,
      @Nullable String sentence,
      @Nullable String text,
      int start,
      int end,
      @Nullable Long claim,
      boolean hedged,
      boolean negated,
      List<QuotationJson> quotations,
      List<QuantityJson> quantities,
      List<DateJson> dates,
      @Nullable AttributionJson attribution) {}

  record QuotationJson(String text, boolean scare) {}

  record QuantityJson(
      String text,
      String counted,
      String kind,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      boolean approximate,
      boolean unknown,
      @Nullable String unit) {}

  record DateJson(String text, LocalDate from, LocalDate to) {}

  record AttributionJson(SourceJson source, String cue, List<SourceJson> chain) {}

  /**
   * A source.
   *
   * @param text as printed
   * @param name as read, or as a curator calls it
   * @param curated a curator gave it its name
   */
  record SourceJson(
      String text, String name, String type, @Nullable String slug, boolean curated) {}

  record CreditJson(String outlet, String relation, String evidence) {

    static CreditJson of(Credit credit) {
      return new CreditJson(credit.outlet(), credit.relation().word(), credit.evidence());
    }
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
