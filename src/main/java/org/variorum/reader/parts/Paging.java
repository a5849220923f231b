package org.variorum.reader.parts;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * Which page of a list is shown.
 *
 * @param number from 1
 * @param pages how many there are, at least 1
 */
public record Paging(int number, int pages) {

  private static final int LAST = 10_000;

  public static Paging of(Page<?> page) {
    return new Paging(page.getNumber() + 1, Math.max(1, page.getTotalPages()));
  }

  /** What an address asks for with {@code number}, from 1; the first page where it is no number. */
  public static Pageable asked(String number, int size) {
    int page = number.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(number), 1, LAST) : 1;
    return PageRequest.of(page - 1, size);
  }

  public boolean several() {
    return pages > 1;
  }

  public boolean hasPrevious() {
    return number > 1;
  }

  public boolean hasNext() {
    return number < pages;
  }
}
