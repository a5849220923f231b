package org.variorum.harvest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.article.Articles;
import org.variorum.article.RefusedArticle;
import org.variorum.harvest.PageWatches.Met;
import org.variorum.harvest.feed.Entry;
import org.variorum.harvest.feed.FeedContent;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.topic.Candidate;
import org.variorum.topic.Topic;
import org.variorum.topic.Topics;

/** Tells which entries of a feed are new, which of those may belong to a topic, and keeps them. */
@Component
class NewEntries {

  private final PageWatches pages;
  private final Hosts hosts;
  private final HostOrders orders;
  private final Topics topics;
  private final Outlets outlets;
  private final Widenings widenings;

  NewEntries(
      PageWatches pages,
      Hosts hosts,
      HostOrders orders,
      Topics topics,
      Outlets outlets,
      Widenings widenings) {
    this.pages = pages;
    this.hosts = hosts;
    this.orders = orders;
    this.topics = topics;
    this.outlets = outlets;
    this.widenings = widenings;
  }

  /**
   * What became of a feed's entries.
   *
   * @param rules the count of {@link Widenings} by which they were judged
   * @param fresh how many were new, or shut out by rules that were widened since
   * @param left how many of those the topics' rules exclude by title and teaser alone
   * @param changed how many we know, and are read again because the feed says that they changed
   * @param awaitsTopic no topic has rules, so that nothing was kept
   */
  record Sorted(long rules, int fresh, int left, int changed, boolean awaitsTopic) {

    String words(FeedContent content) {
      StringBuilder words = new StringBuilder();
      words.append(content.entries().size()).append(" entries, ").append(fresh).append(" new");
      if (awaitsTopic) {
        words.append("; none kept, because no topic has rules yet: add a topic");
      }
      if (left > 0) {
        words.append("; ").append(left).append(" left out by the topics' rules");
      }
      if (changed > 0) {
        words.append("; ").append(changed).append(" changed and to be read again");
      }
      if (content.dropped() > 0) {
        words.append("; ").append(content.dropped()).append(" without a usable address");
      }
      words.append('.');
      content.repairs().forEach(repair -> words.append(' ').append(repair));
      return words.toString();
    }
  }

  private record Keyed(byte[] key, Entry entry) {}

  /** Keeps what is new, in the transaction of the feed's visit. */
  @Transactional(propagation = Propagation.MANDATORY)
  Sorted keep(Due.Feed feed, Host host, List<Entry> entries, Instant now) {
    long rules = widenings.count();
    List<Topic> following = topics.following();
    Map<String, Keyed> keyed = keyed(entries);
    Set<String> known = pages.known(keyed.values().stream().map(Keyed::key).toList());
    List<Keyed> fresh = new ArrayList<>();
    keyed.forEach(
        (hex, entry) -> {
          if (!known.contains(hex)) {
            fresh.add(entry);
          }
        });
    if (following.isEmpty()) {
      return new Sorted(rules, fresh.size(), 0, 0, true);
    }
    String outlet = outlets.byId(feed.outletId()).map(Outlet::slug).orElse("");
    List<Keyed> wanted =
        fresh.stream().filter(entry -> mayBelong(entry.entry(), outlet, following)).toList();
    List<byte[]> left =
        fresh.stream().filter(entry -> !wanted.contains(entry)).map(Keyed::key).toList();
    pages.leave(left, now, rules);
    Set<Long> others = add(feed, wanted, host, now);
    int changed = hasten(keyed, known, others, now);
    others.remove(host.id());
    orders.wake(others, now);
    return new Sorted(rules, fresh.size(), left.size(), changed, false);
  }

  private static Map<String, Keyed> keyed(List<Entry> entries) {
    Map<String, Keyed> keyed = new LinkedHashMap<>();
    for (Entry entry : entries) {
      try {
        byte[] key = PageKey.of(Articles.key(entry.address().toString()));
        keyed.putIfAbsent(PageWatches.hex(key), new Keyed(key, entry));
      } catch (RefusedArticle unusable) {
        // an address that no outlet publishes at
      }
    }
    return keyed;
  }

  private static boolean mayBelong(Entry entry, String outlet, List<Topic> following) {
    Candidate beginning = Candidate.of(entry.title(), entry.teaser(), outlet, entry.published());
    return following.stream().anyMatch(topic -> !topic.rules().exclude(beginning));
  }

  /** Returns the hosts at which pages were added. */
  private Set<Long> add(Due.Feed feed, List<Keyed> wanted, Host host, Instant now) {
    Set<Long> touched = new TreeSet<>();
    if (wanted.isEmpty()) {
      return touched;
    }
    Map<String, Long> ids =
        hosts.ids(wanted.stream().map(each -> Origin.of(each.entry().address())).toList());
    touched.addAll(ids.values());
    Set<Long> others = new HashSet<>(touched);
    others.remove(host.id());
    hosts.lock(others);
    pages.add(
        feed,
        wanted.stream().map(each -> new Met(each.key(), each.entry().address())).toList(),
        ids,
        now);
    return touched;
  }

  private int hasten(Map<String, Keyed> keyed, Set<String> known, Set<Long> touched, Instant now) {
    List<Keyed> updated =
        keyed.entrySet().stream()
            .filter(each -> known.contains(each.getKey()))
            .map(Map.Entry::getValue)
            .filter(each -> each.entry().updated() != null)
            .toList();
    if (updated.isEmpty()) {
      return 0;
    }
    List<Long> at =
        pages.hasten(
            updated.stream().map(Keyed::key).toList(),
            updated.stream().map(each -> each.entry().updated()).toList(),
            now);
    touched.addAll(at);
    return at.size();
  }
}
