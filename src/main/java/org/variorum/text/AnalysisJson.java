package org.variorum.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.text.assertion.Predicate;
import org.variorum.text.date.DateMention;
import org.variorum.text.language.Span;
import org.variorum.text.name.Entity;
import org.variorum.text.quantity.Quantity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a reading as JSON, with the offsets that it is given for those in UTF-16 units. */
final class AnalysisJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final int[] offsets;

  /**
   * Writes with offsets of another kind.
   *
   * @param offsets for each offset in UTF-16 units, the end of the text included, the one to write
   */
  AnalysisJson(int[] offsets) {
    this.offsets = offsets.clone();
  }

  /** Adds the language, statements and entities of {@code reading} to {@code article}. */
  void add(Reading reading, ObjectNode article) {
    article.put("language", reading.language());
    ArrayNode statements = article.putArray("statements");
    for (Sentence sentence : reading.sentences()) {
      sentence.statements().forEach(statement -> statements.add(statement(statement)));
    }
    ArrayNode entities = article.putArray("entities");
    reading.entities().forEach(entity -> entities.add(entity(entity)));
  }

  private ObjectNode statement(Statement statement) {
    ObjectNode node = at(statement.span());
    node.put("hedged", statement.hedged());
    node.put("negated", statement.negated());
    Span denied = statement.denied();
    if (denied != null) {
      node.set("denied", at(denied));
    }
    node.put("modality", word(statement.modality()));
    Predicate predicate = statement.predicate();
    if (predicate != null) {
      node.putObject("predicate")
          .put("actor", predicate.actor())
          .put("action", predicate.action())
          .put("object", predicate.object());
    }
    ArrayNode quantities = node.putArray("quantities");
    statement.quantities().forEach(quantity -> quantities.add(quantity(quantity)));
    ArrayNode dates = node.putArray("dates");
    statement.dates().forEach(date -> dates.add(date(date)));
    ArrayNode quotations = node.putArray("quotations");
    statement
        .quotations()
        .forEach(quote -> quotations.add(at(quote.span()).put("scare", quote.scare())));
    return node;
  }

  private ObjectNode quantity(Quantity quantity) {
    return at(quantity.span())
        .put("text", quantity.text())
        .put("counted", quantity.counted())
        .put("deed", quantity.deed())
        .put("kind", word(quantity.kind()))
        .put("min", quantity.min())
        .put("max", quantity.max())
        .put("approximate", quantity.approximate())
        .put("unknown", quantity.unknown())
        .put("unit", quantity.unit());
  }

  private ObjectNode date(DateMention date) {
    return at(date.span())
        .put("text", date.text())
        .put("from", date.from().toString())
        .put("to", date.to().toString())
        .put("precision", word(date.precision()))
        .put("relation", word(date.relation()))
        .put("time", printed(date.time()));
  }

  private ObjectNode entity(Entity entity) {
    ObjectNode node =
        JSON.createObjectNode().put("name", entity.name()).put("type", word(entity.type()));
    ArrayNode mentions = node.putArray("mentions");
    entity.mentions().forEach(mention -> mentions.add(at(mention)));
    return node;
  }

  private ObjectNode at(Span span) {
    return JSON.createObjectNode()
        .put("start", offsets[span.start()])
        .put("end", offsets[span.end()]);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String printed(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
