package org.variorum.reader.keeping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The pages asked for last, as many as fit. Whoever comes first makes a page, others wait. */
final class KeptPages {

  private static final int LOCKS = 256;

  private final long mostBytes;
  private final ReentrantLock[] making = new ReentrantLock[LOCKS];
  private final Map<String, KeptPage> pages = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  KeptPages(long mostBytes) {
    this.mostBytes = mostBytes;
    for (int i = 0; i < LOCKS; i++) {
      making[i] = new ReentrantLock();
    }
  }

  synchronized Optional<KeptPage> get(String address) {
    return Optional.ofNullable(pages.get(address));
  }

  synchronized void put(String address, KeptPage page) {
    forget(pages.put(address, page));
    bytes += page.size();
    var oldest = pages.values().iterator();
    while (bytes > mostBytes && oldest.hasNext()) {
      forget(oldest.next());
      oldest.remove();
    }
  }

  private void forget(@Nullable KeptPage page) {
    if (page != null) {
      bytes -= page.size();
    }
  }

  /** What is held while the page of this address is made. */
  ReentrantLock lock(String address) {
    return making[Math.floorMod(address.hashCode(), LOCKS)];
  }
}
