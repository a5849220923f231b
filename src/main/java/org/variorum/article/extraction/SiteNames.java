package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names by which a page's own site is known, for telling them from headlines and persons. */
final class SiteNames {

  private SiteNames() {}

  static List<String> of(PageIndex index, LinkedData data, @Nullable String address) {
    List<String> names = new ArrayList<>();
    names.addAll(index.metas("og:site_name"));
    names.addAll(index.metas("application-name"));
    names.addAll(index.metas("apple-mobile-web-app-title"));
    names.addAll(index.metas("publisher", "dc.publisher", "copyright"));
    names.add(data.publisher());
    if (address != null) {
      String host = address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/:].*", "");
      names.add(host);
      names.add(host.replaceFirst("\\.[a-z]{2,6}(?:\\.[a-z]{2})?$", ""));
    }
    names.removeIf(String::isBlank);
    return names;
  }
}
