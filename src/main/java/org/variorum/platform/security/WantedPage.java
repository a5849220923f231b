package org.variorum.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * The page that a browser asked for before it was sent to the log-in, as a parameter of the form.
 * Anybody can write such a parameter, so only a page of these is taken from it: never another site,
 * nor one that a browser might take for one.
 */
final class WantedPage {

  /** Name of the parameter. */
  static final String PARAMETER = "to";

  private static final int LONGEST = 500;

  private static final Pattern LOCAL =
      Pattern.compile(AdminSecurity.PLACE + "(?=[/?]|$)(?:(?!//|/\\.)[!-\\[\\]-~])*");

  private static final Pattern NONE =
      Pattern.compile(AdminSecurity.PLACE + "/(?:log(?:in|out)|sso)(?:[/?].*)?");

  private WantedPage() {}

  /** What a request that is sent to the log-in had asked for, if that can be asked for again. */
  static Optional<String> of(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    boolean page = accepted == null || accepted.contains(MediaType.TEXT_HTML_VALUE);
    if (!page || !request.getMethod().equals("GET")) {
      return Optional.empty();
    }
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String question = request.getQueryString();
    return checked(question == null ? path : path + "?" + question);
  }

  /** What the form says. */
  static Optional<String> named(HttpServletRequest request) {
    return checked(request.getParameter(PARAMETER));
  }

  /** A path without the context's, with its question; empty if it is no page of these. */
  static Optional<String> checked(@Nullable String path) {
    return Optional.ofNullable(path)
        .filter(each -> each.length() <= LONGEST)
        .filter(each -> LOCAL.matcher(each).matches())
        .filter(each -> !NONE.matcher(each).matches());
  }

  /** {@code address} with this page as its parameter, if there is one. */
  static String added(String address, Optional<String> wanted) {
    return wanted
        // a slash may stand in a question as it is (RFC 3986, section 3.4), and is easier to read
        .map(page -> URLEncoder.encode(page, StandardCharsets.UTF_8).replace("%2F", "/"))
        .map(page -> address + (address.contains("?") ? '&' : '?') + PARAMETER + '=' + page)
        .orElse(address);
  }
}
