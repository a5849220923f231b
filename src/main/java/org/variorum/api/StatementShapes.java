package org.variorum.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.api.ArticleJson.AttributionJson;
import org.variorum.api.ArticleJson.DateJson;
import org.variorum.api.ArticleJson.QuantityJson;
import org.variorum.api.ArticleJson.QuotationJson;
import org.variorum.api.ArticleJson.SourceJson;
import org.variorum.api.ArticleJson.StatementJson;
import org.variorum.statement.KeptStatement;
import org.variorum.text.Statement;
import org.variorum.text.speech.Attribution;
import org.variorum.text.speech.Source;

/** Shapes an article's statements, with offsets in code points and no words beyond the excerpt. */
final class StatementShapes {

  private final String text;
  private final Excerpt excerpt;
  private final Map<Long, Long> claimOf;

  StatementShapes(String text, Excerpt excerpt, Map<Long, Long> claimOf) {
    this.text = text;
    this.excerpt = excerpt;
    this.claimOf = claimOf;
  }

  List<StatementJson> of(List<KeptStatement> statements) {
    return statements.stream().map(this::of).toList();
  }

  private StatementJson of(KeptStatement kept) {
    Statement statement = kept.statement();
    boolean shown = excerpt.covers(kept.sentenceStart() + kept.sentence().length());
    return new StatementJson(
        kept.id(),
        shown ? kept.sentence() : null,
        shown ? kept.text() : null,
        codePoint(statement.span().start()),
        codePoint(statement.span().end()),
        claimOf.get(kept.id()),
        statement.hedged(),
        statement.negated(),
        statement.quotations().stream()
            .filter(quotation -> shown)
            .map(quotation -> new QuotationJson(quotation.text(), quotation.scare()))
            .toList(),
        statement.quantities().stream()
            .map(
                quantity ->
                    new QuantityJson(
                        quantity.text(),
                        quantity.counted(),
                        ArticleJson.word(quantity.kind()),
                        quantity.min(),
                        quantity.max(),
                        quantity.approximate(),
                        quantity.unknown(),
                        quantity.unit()))
            .toList(),
        statement.dates().stream()
            .map(date -> new DateJson(date.text(), date.from(), date.to()))
            .toList(),
        attribution(statement.attribution(), kept));
  }

  private static @Nullable AttributionJson attribution(
      @Nullable Attribution attribution, KeptStatement kept) {
    return attribution == null
        ? null
        : new AttributionJson(
            source(attribution.source(), kept.sourceSlug(), kept.sourceNamed()),
            attribution.cue(),
            attribution.chain().stream().map(link -> source(link, null, false)).toList());
  }

  private static SourceJson source(Source source, @Nullable String slug, boolean curated) {
    return new SourceJson(
        source.text(), source.name(), ArticleJson.word(source.type()), slug, curated);
  }

  private int codePoint(int offset) {
    return text.codePointCount(0, Math.min(offset, text.length()));
  }
}
