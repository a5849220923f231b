package org.variorum.harvest.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry as it was read, before it is known whether it has an address. */
record Draft(
    String id,
    @Nullable URI address,
    String title,
    String teaser,
    List<String> authors,
    @Nullable Instant published,
    @Nullable Instant updated,
    @Nullable String content) {

  static Draft of(
      URI address, String title, @Nullable Instant published, @Nullable Instant updated) {
    return new Draft("", address, title, "", List.of(), published, updated, null);
  }

  @Nullable Instant date() {
    return published == null ? updated : published;
  }
}
