package org.variorum.harvest.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries worth keeping of those read: with an address, each address once, at most {@value
 * #MOST}.
 *
 * @param dropped how many had no address or were too many; not those that said a thing again
 */
record Entries(List<Entry> kept, int dropped) {

  static final int MOST = 2_000;

  /** All articles' HTML together, in characters. */
  private static final int MOST_CONTENT = 2_000_000;

  static Entries of(List<Draft> drafts, List<String> repairs) {
    Map<String, Draft> byAddress = new LinkedHashMap<>();
    int dropped = 0;
    int again = 0;
    for (Draft draft : drafts) {
      if (draft.address() == null) {
        dropped++;
      } else {
        Draft known = byAddress.putIfAbsent(draft.address().toString(), draft);
        again += known == null ? 0 : 1;
      }
    }
    if (again > 0) {
      repairs.add(again + (again == 1 ? " entry" : " entries") + " stood in it more than once.");
    }
    List<Draft> distinct = new ArrayList<>(byAddress.values());
    if (distinct.size() > MOST) {
      dropped += distinct.size() - MOST;
      distinct = newest(distinct);
    }
    return new Entries(finished(distinct, repairs), dropped);
  }

  /** In their order; without dates the first are taken for the newest. */
  private static List<Draft> newest(List<Draft> all) {
    List<Draft> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparing(Draft::date, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .reversed());
    Set<String> keep = new HashSet<>();
    sorted.subList(0, MOST).forEach(draft -> keep.add(String.valueOf(draft.address())));
    return all.stream().filter(draft -> keep.contains(String.valueOf(draft.address()))).toList();
  }

  private static List<Entry> finished(List<Draft> drafts, List<String> repairs) {
    Map<String, Integer> uses = new HashMap<>();
    List<Entry> entries = new ArrayList<>(drafts.size());
    int room = MOST_CONTENT;
    boolean cut = false;
    for (Draft draft : drafts) {
      String content = draft.content();
      if (content != null && content.length() > room) {
        content = null;
        cut = true;
      }
      room -= content == null ? 0 : content.length();
      entries.add(entry(draft, content, uses));
    }
    if (cut) {
      repairs.add("It carries more text than is kept; some entries are without their text.");
    }
    return entries;
  }

  private static Entry entry(Draft draft, @Nullable String content, Map<String, Integer> uses) {
    var address = Objects.requireNonNull(draft.address());
    String id = draft.id();
    // a name that several entries share names none of them
    if (id.isEmpty() || uses.merge(id, 1, Integer::sum) > 1) {
      id = address.toString();
    }
    return new Entry(
        id,
        address,
        draft.title(),
        draft.teaser(),
        draft.authors(),
        draft.published(),
        draft.updated(),
        content);
  }
}
