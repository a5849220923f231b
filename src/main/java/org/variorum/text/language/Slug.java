package org.variorum.text.language;

import java.text.Normalizer;
import java.util.Locale;

/** The part of an address that names a thing: lower-case ASCII letters, digits and hyphens. */
public final class Slug {

  private static final int LONGEST = 80;

  private Slug() {}

  /**
   * A slug of at most 80 characters for {@code name}; "untitled" where nothing of it can be kept.
   */
  public static String of(String name) {
    String ascii =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("['’]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (ascii.length() > LONGEST) {
      int cut = ascii.lastIndexOf('-', LONGEST);
      ascii = ascii.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
    }
    return ascii.isEmpty() ? "untitled" : ascii;
  }
}
