package org.variorum.admin.outlet;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feed with its outlet, as a list or a form names them, checked.
 *
 * @param outlet the outlet's name
 * @param feed absolute, http or https
 */
record Subscription(
    String outlet,
    @Nullable String home,
    @Nullable String country,
    @Nullable String language,
    String feed,
    @Nullable String title,
    boolean listing) {

  static final int LONGEST_NAME = 100;

  private static final int LONGEST_ADDRESS = 2_000;

  /** Empty if the name or the feed's address won't do; what else won't do is left out. */
  static Optional<Subscription> of(
      String outlet, String home, String country, String language, String feed, String title) {
    return name(outlet)
        .flatMap(
            name ->
                address(feed)
                    .map(
                        address ->
                            new Subscription(
                                name,
                                address(home).orElse(null),
                                code(country.strip().toUpperCase(Locale.ROOT), "[A-Z]{2}"),
                                code(language.strip().toLowerCase(Locale.ROOT), "[a-z]{2}"),
                                address,
                                name(title).orElse(null),
                                false)));
  }

  /** A name that can be shown: one line, not empty, not too long. */
  static Optional<String> name(String text) {
    String tidied = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    boolean fit = tidied.codePoints().anyMatch(Character::isLetterOrDigit);
    return fit && tidied.length() <= LONGEST_NAME ? Optional.of(tidied) : Optional.empty();
  }

  /** An absolute address of the web without user name or password. */
  static Optional<String> address(String text) {
    String tidied = text.strip();
    if (tidied.length() > LONGEST_ADDRESS) {
      return Optional.empty();
    }
    try {
      URI address = new URI(tidied);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      boolean fit =
          scheme.matches("https?") && address.getHost() != null && address.getUserInfo() == null;
      return fit ? Optional.of(address.toString()) : Optional.empty();
    } catch (java.net.URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  private static @Nullable String code(String text, String form) {
    return text.matches(form) ? text : null;
  }
}
