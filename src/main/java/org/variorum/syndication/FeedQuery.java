package org.variorum.syndication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.syndication.format.Feed;
import org.variorum.syndication.format.FeedAddress;
import org.variorum.syndication.format.Format;

/**
 * What was asked for.
 *
 * @param base where readers find this installation, without a slash at its end
 * @param path the feed's address without its extension
 * @param question what is searched for; null for feeds that answer no search
 * @param page from 1
 */
record FeedQuery(String base, String path, @Nullable String question, Format format, int page) {

  /** So many items a page holds. */
  static final int ITEMS = 50;

  /** Nobody reads further, and looking there costs more the further it is. */
  private static final int MOST_PAGES = 1000;

  static int page(String number) {
    if (!number.matches("[1-9]\\d{0,3}") || Integer.parseInt(number) > MOST_PAGES) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Integer.parseInt(number);
  }

  int offset() {
    return (page - 1) * ITEMS;
  }

  /** One more than a page holds, to know whether another follows. */
  int limit() {
    return ITEMS + 1;
  }

  <T> List<T> ofPage(List<T> found) {
    return found.subList(0, Math.min(ITEMS, found.size()));
  }

  /** The page of something that is held as a whole. */
  <T> List<T> cut(List<T> all) {
    int from = Math.min(offset(), all.size());
    return all.subList(from, Math.min(from + limit(), all.size()));
  }

  FeedAddress address(List<?> found) {
    return new FeedAddress(base, path, question, page, found.size() <= ITEMS);
  }

  /** What a feed is made of. */
  interface Making {
    Feed of(FeedQuery query);
  }
}
