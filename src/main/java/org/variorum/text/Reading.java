package org.variorum.text;

import java.util.List;
import org.variorum.text.name.Entity;

/**
 * All that was found in one text.
 *
 * @param language ISO 639-1 code of the language the text was read as; for others than English only
 *     sentences, digits and quotations are read
 * @param entities what the text names, in the order in which it is first named
 */
public record Reading(String language, List<Sentence> sentences, List<Entity> entities) {

  public Reading {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
  }
}
