package org.variorum.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.figure.Amount;
import org.variorum.claim.said.Said;
import org.variorum.statement.KeptStatement;
import org.variorum.text.Statement;
import org.variorum.text.assertion.Modality;
import org.variorum.text.language.Span;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;
import org.variorum.text.speech.Attribution;
import org.variorum.text.speech.Source;
import org.variorum.text.speech.SourceType;

/**
 * The statements of invented articles. Each meaning is a direction on a circle, so that the cosine
 * of two statements is the cosine of the angle between them.
 */
public final class Cast {

  public static final Source MEMO = source("the memo", SourceType.DOCUMENT);
  public static final Source MAYOR = source("Mayor Ilse Brandt", SourceType.PERSON);
  public static final Source OFFICIAL = source("a harbour official", SourceType.ANONYMOUS);
  public static final Source COUNCIL = source("the Harbour Council", SourceType.ORGANISATION);
  public static final Source GAZETTE = source("The Quay Gazette", SourceType.OUTLET);

  private static final Span NOWHERE = new Span(0, 0);

  private final long id;
  private final long article;
  private String words;
  private double degrees;
  private Instant time = Instant.parse("2031-05-06T08:00:00Z");
  private boolean dayOnly;
  private long story = 1;
  private Modality modality = Modality.FACT;
  private @Nullable Attribution attribution;
  private final List<String> terms = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();

  private Cast(long id, long article) {
    this.id = id;
    this.article = article;
    this.words = "Statement " + id + " of article " + article + ".";
  }

  public static Cast statement(long id, long article) {
    return new Cast(id, article);
  }

  /** A statement of an article of its own that gives one number at one time. */
  public static Amount amount(long article, String time, Quantity quantity) {
    return new Amount(statement(article, article).at(time).giving(quantity).said(), 0, quantity);
  }

  /** The same in a certain story. */
  public static Amount amountInStory(long story, long article, String time, Quantity quantity) {
    return new Amount(
        statement(article, article).inStory(story).at(time).giving(quantity).said(), 0, quantity);
  }

  /** The same with only the day known. */
  public static Amount amountOfDay(long article, String day, Quantity quantity) {
    return new Amount(statement(article, article).onDay(day).giving(quantity).said(), 0, quantity);
  }

  public Cast reading(String words) {
    this.words = words;
    return this;
  }

  /** The content words that the statement holds. */
  public Cast about(String... terms) {
    this.terms.addAll(List.of(terms));
    return this;
  }

  public Cast meaning(double degrees) {
    this.degrees = degrees;
    return this;
  }

  public Cast at(String time) {
    this.time = Instant.parse(time);
    return this;
  }

  Cast onDay(String day) {
    this.dayOnly = true;
    return at(day + "T12:00:00Z");
  }

  public Cast inStory(long story) {
    this.story = story;
    return this;
  }

  Cast demanding() {
    this.modality = Modality.DEMANDED;
    return this;
  }

  public Cast accordingTo(Source source, Source... chain) {
    this.attribution = new Attribution(source, "said", NOWHERE, List.of(NOWHERE), List.of(chain));
    return this;
  }

  public Cast giving(Quantity... quantities) {
    this.quantities.addAll(List.of(quantities));
    return this;
  }

  public Said said() {
    double angle = Math.toRadians(degrees);
    Statement statement =
        new Statement(
            new Span(0, words.length()),
            words,
            attribution,
            quantities,
            List.of(),
            List.of(),
            List.of(),
            terms,
            false,
            false,
            modality,
            null,
            null,
            null);
    KeptStatement kept =
        new KeptStatement(
            id,
            article,
            0,
            0,
            words,
            0,
            statement,
            null,
            new float[] {(float) Math.cos(angle), (float) Math.sin(angle)});
    return new Said(kept, time, dayOnly, story);
  }

  /** "40 signers" who signed. */
  public static Quantity signers(String text, @Nullable Integer min, @Nullable Integer max) {
    return count(text, "signer", "sign", min, max);
  }

  public static Quantity count(
      String text,
      String counted,
      @Nullable String deed,
      @Nullable Integer min,
      @Nullable Integer max) {
    return new Quantity(
        NOWHERE,
        text,
        counted,
        deed,
        QuantityKind.COUNT,
        number(min),
        number(max),
        false,
        false,
        null);
  }

  public static Quantity measured(Quantity like, QuantityKind kind, @Nullable String unit) {
    return new Quantity(
        like.span(),
        like.text(),
        like.counted(),
        like.deed(),
        kind,
        like.min(),
        like.max(),
        like.approximate(),
        like.unknown(),
        unit);
  }

  public static Quantity about(Quantity exact) {
    return new Quantity(
        exact.span(),
        exact.text(),
        exact.counted(),
        exact.deed(),
        exact.kind(),
        exact.min(),
        exact.max(),
        true,
        false,
        exact.unit());
  }

  public static Quantity unknownSigners() {
    return new Quantity(
        NOWHERE,
        "how many is unclear",
        "signer",
        "sign",
        QuantityKind.COUNT,
        null,
        null,
        false,
        true,
        null);
  }

  private static @Nullable BigDecimal number(@Nullable Integer value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }

  public static Source source(String name, SourceType type) {
    return new Source(NOWHERE, name, name, type);
  }
}
