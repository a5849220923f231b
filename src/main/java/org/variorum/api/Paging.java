package org.variorum.api;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Which page of a collection is asked for. */
final class Paging {

  private static final int USUAL = 20;
  private static final int MOST = 100;

  private Paging() {}

  /** The page {@code number} from 0, of {@code size} from 1 to 100; the first 20 where null. */
  static Pageable of(@Nullable Integer number, @Nullable Integer size) {
    int page = number == null ? 0 : number;
    int items = size == null ? USUAL : size;
    if (page < 0 || items < 1 || items > MOST) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "page counts from 0 and size goes from 1 to " + MOST);
    }
    return PageRequest.of(page, items);
  }
}
