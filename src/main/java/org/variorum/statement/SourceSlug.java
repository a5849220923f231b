package org.variorum.statement;

import java.util.Locale;
import org.variorum.text.language.Slug;
import org.variorum.text.speech.Source;
import org.variorum.text.speech.SourceType;

/**
 * How a source is named in addresses: by its kind and name, so that "Memo" the person stays apart.
 */
final class SourceSlug {

  private SourceSlug() {}

  static String of(Source source) {
    return of(source.type(), source.name());
  }

  static String of(SourceType type, String name) {
    return type.name().toLowerCase(Locale.ROOT) + "-" + Slug.of(name);
  }
}
