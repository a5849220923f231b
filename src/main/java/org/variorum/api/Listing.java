package org.variorum.api;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;

/** One page of a collection. */
record Listing<T>(List<T> items, Place page) {

  record Place(int number, int size, long totalItems, int totalPages) {}

  static <S, T> Listing<T> of(Page<S> page, Function<S, T> item) {
    return new Listing<>(
        page.getContent().stream().map(item).toList(),
        new Place(page.getNumber(), page.getSize(), page.getTotalElements(), page.getTotalPages()));
  }
}
