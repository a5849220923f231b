package org.variorum.statement;

import java.util.Locale;
import org.variorum.text.Slug;
import org.variorum.text.Source;

/**
 * How a source is named in addresses: by its kind and name, so that "Memo" the person stays apart.
 */
final class SourceSlug {

  private SourceSlug() {}

  static String of(Source source) {
    return source.type().name().toLowerCase(Locale.ROOT) + "-" + Slug.of(source.name());
  }
}
