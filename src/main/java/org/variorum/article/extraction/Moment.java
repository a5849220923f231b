package org.variorum.article.extraction;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.variorum.article.PublicationTime;

/**
 * A time as a page writes it.
 *
 * @param offset of the clock it is written by; null where only the day is known
 */
record Moment(PublicationTime time, @Nullable ZoneOffset offset) {

  boolean dayOnly() {
    return time.dayOnly();
  }
}
