package org.variorum.search;

import java.util.List;

/**
 * A page of what answers a question.
 *
 * @param total how many there are in all
 */
public record Finding<T>(List<T> items, int total) {

  public Finding {
    items = List.copyOf(items);
  }
}
