package org.variorum.text.name;

import java.util.List;
import org.variorum.text.language.Span;

/**
 * What one or more names of an article name.
 *
 * @param name its fullest form in the article, without titles
 * @param mentions where it is named, in the order of the text
 */
public record Entity(String name, EntityType type, List<Span> mentions) {

  public Entity {
    mentions = List.copyOf(mentions);
  }
}
