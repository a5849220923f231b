package org.variorum.article.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads an object's fields leniently: what is missing, empty or null is null. */
record JsonFields(JsonNode object) {

  @Nullable String text(String name) {
    JsonNode value = object.path(name);
    String text = value.isString() || value.isNumber() ? value.asString().strip() : "";
    return text.isEmpty() ? null : text;
  }

  String text(String name, String otherwise) {
    String text = text(name);
    return text == null ? otherwise : text;
  }

  /** A list of strings, or a single string as a list of one. */
  List<String> texts(String name) {
    JsonNode value = object.path(name);
    List<String> texts = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value.values() : List.of(value)) {
      if (one.isString() && !one.asString().isBlank()) {
        texts.add(one.asString().strip());
      }
    }
    return texts;
  }

  JsonFields object(String name) {
    return new JsonFields(object.path(name));
  }

  List<JsonFields> objects(String name) {
    return object.path(name).values().stream()
        .filter(JsonNode::isObject)
        .map(JsonFields::new)
        .toList();
  }
}
