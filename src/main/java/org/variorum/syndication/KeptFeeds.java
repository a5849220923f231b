package org.variorum.syndication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.variorum.chronicle.Version;

/**
 * The feeds asked for last, as they were written. What was asked for and its version name the
 * content, as the ETag says too, so nothing that is kept can be out of date.
 */
final class KeptFeeds {

  private record Key(FeedQuery query, long version) {}

  private final Map<Key, byte[]> kept;

  /** Keeps at most {@code most} feeds. */
  KeptFeeds(int most) {
    kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
            return size() > most;
          }
        };
  }

  /** The feed, written by {@code writing} unless it is kept; not to be changed. */
  byte[] get(FeedQuery query, Version version, Supplier<byte[]> writing) {
    if (version.number() == 0) {
      // nothing was counted yet, so nothing tells one state from the next
      return writing.get();
    }
    Key key = new Key(query, version.number());
    byte[] known = find(key);
    if (known != null) {
      return known;
    }
    // two who ask at once may both write it, which is cheaper than to wait for each other
    byte[] written = writing.get();
    put(key, written);
    return written;
  }

  private synchronized byte @Nullable [] find(Key key) {
    return kept.get(key);
  }

  private synchronized void put(Key key, byte[] written) {
    kept.put(key, written);
  }
}
