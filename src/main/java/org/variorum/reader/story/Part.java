package org.variorum.reader.story;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is too long to be shown at once.
 *
 * @param number from 1
 * @param all how many things the whole list has
 * @param first how many come before those shown
 */
record Part<T>(List<T> shown, int number, int pages, int all, int first) {

  /** The page of this number, or the last where there are fewer. */
  static <T> Part<T> of(List<T> list, int number, int size) {
    int pages = Math.max(1, Math.ceilDiv(list.size(), size));
    int page = Math.clamp(number, 1, pages);
    int from = (page - 1) * size;
    return new Part<>(
        List.copyOf(list.subList(from, Math.min(from + size, list.size()))),
        page,
        pages,
        list.size(),
        from);
  }

  /** These in place of the ones shown, in the same order. */
  <R> Part<R> with(List<R> others) {
    return new Part<>(others, number, pages, all, first);
  }

  <R> Part<R> map(Function<T, R> change) {
    return with(shown.stream().map(change).toList());
  }

  /** Number of the first one shown, from 1. */
  public int from() {
    return shown.isEmpty() ? 0 : first + 1;
  }

  public int to() {
    return first + shown.size();
  }

  public boolean several() {
    return pages > 1;
  }

  public boolean isFirst() {
    return number == 1;
  }

  public boolean isLast() {
    return number == pages;
  }
}
