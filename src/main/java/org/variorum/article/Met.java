package org.variorum.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The addresses under which a submission was met.
 *
 * @param key its own address, folded, or the name it has where it has no address
 * @param others folded, other addresses that may lead to the same article, the surest first: the
 *     one that was asked for, and what the page calls its canonical one where that is plausible
 * @param urls all of them as they are written, without tracking parameters
 */
record Met(String key, List<String> others, List<String> urls) {

  Met {
    others = List.copyOf(others);
    urls = List.copyOf(urls);
  }

  /**
   * Where {@code reading} was met.
   *
   * @param name stands for its address where it has none
   */
  static Met of(PageReading reading, ArticleContent content, String name) {
    if (content.url() == null) {
      return new Met(name, List.of(), List.of());
    }
    Submission submission = reading.submission();
    String own = submission.url() == null ? content.url() : submission.url();
    List<String> written = new ArrayList<>();
    written.add(own);
    String asked = submission.asked();
    if (asked != null && Address.isWeb(asked)) {
      written.add(asked);
    }
    String canonical = plausible(reading.canonical(), own);
    if (canonical != null) {
      written.add(canonical);
    }
    Set<String> keys = new LinkedHashSet<>();
    Set<String> urls = new LinkedHashSet<>();
    for (String url : written) {
      keys.add(Address.fold(url));
      urls.add(Address.plain(url));
    }
    String key = keys.iterator().next();
    return new Met(key, keys.stream().skip(1).toList(), List.copyOf(urls));
  }

  /**
   * The canonical address that a page at {@code own} gives itself, where it may be believed: many
   * pages name their outlet's front page, a section, or another site whose text they took over.
   */
  static @Nullable String plausible(@Nullable String canonical, String own) {
    return canonical != null
            && Address.isWeb(canonical)
            && !Address.isFront(canonical)
            && Address.sameSite(canonical, own)
        ? canonical
        : null;
  }
}
