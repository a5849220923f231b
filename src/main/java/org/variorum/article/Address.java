package org.variorum.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A web address, folded so that the ways of writing one address become equal. */
final class Address {

  private static final Pattern TRACKING =
      Pattern.compile("(?i)(utm_[a-z]+|fbclid|gclid|mc_[ce]id|igshid|cmpid)(=.*)?");

  private Address() {}

  /**
   * Without fragment, tracking parameters, scheme, "www." and closing slash.
   *
   * @throws RefusedArticle when it is no absolute http or https address
   */
  static String fold(String url) {
    URI uri = parse(url);
    String host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/$", "");
    String query = uri.getRawQuery() == null ? "" : withoutTracking(uri.getRawQuery());
    return host + port + path + (query.isEmpty() ? "" : "?" + query);
  }

  /** The host that publishes at {@code url}, without "www.". */
  static String host(String url) {
    return parse(url).getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }

  private static URI parse(String url) {
    try {
      URI uri = new URI(url.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
        return uri;
      }
    } catch (URISyntaxException unreadable) {
      // refused below, with all other addresses that no outlet publishes at
    }
    throw new RefusedArticle("the url is no http or https address: give one such as https://…");
  }

  private static String withoutTracking(String query) {
    return Arrays.stream(query.split("&"))
        .filter(parameter -> !TRACKING.matcher(parameter).matches())
        .collect(Collectors.joining("&"));
  }
}
