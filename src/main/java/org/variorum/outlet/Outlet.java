package org.variorum.outlet;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes.
 *
 * @param home address of its front page
 * @param country ISO 3166-1 alpha-2 code
 * @param language ISO 639-1 code
 * @param sample invented, it ships with Variorum
 */
public record Outlet(
    long id,
    String slug,
    String name,
    @Nullable String home,
    @Nullable String country,
    @Nullable String language,
    boolean sample) {

  /** The first letter or digit of its name, for where there is no picture of it. */
  public String initial() {
    return name.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .map(Character::toUpperCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
