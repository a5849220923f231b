package org.variorum.reader.keeping;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Version;

/**
 * Answers readers who are not logged in with a page that was made a moment ago, if the chronicle
 * says that nothing it shows has changed since. What the chronicle does not hear of (an article
 * taken down by its outlet, another name for a topic) shows when the time a page is kept is over.
 */
@Component
class PageKeeping extends OncePerRequestFilter {

  private static final Pattern KEPT =
      Pattern.compile(
          "/|/search|/feeds|/(?:topics|stories|articles|claims|figures|statements|sources|outlets)(?:/([^/.]+))?");

  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private final Chronicle chronicle;
  private final Clock clock;
  private final Duration keep;
  private final KeptPages pages = new KeptPages(MOST_BYTES);

  PageKeeping(
      Chronicle chronicle, Clock clock, @Value("${variorum.pages.keep:30s}") Duration keep) {
    this.chronicle = chronicle;
    this.clock = clock;
    this.keep = keep;
  }

  /** A cookie may say who somebody is, and what a page must show of that. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return keep.isZero()
        || !request.getMethod().equals("GET")
        || request.getHeader(HttpHeaders.COOKIE) != null
        || request.getHeader(HttpHeaders.AUTHORIZATION) != null
        || !KEPT.matcher(path(request)).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Version version = version(path(request));
    if (version.number() == 0) {
      chain.doFilter(request, response);
      return;
    }
    String address = request.getRequestURL() + "?" + request.getQueryString();
    Optional<KeptPage> kept = fresh(address, version);
    if (kept.isPresent()) {
      send(kept.get(), request, response);
      return;
    }
    ReentrantLock making = pages.lock(address);
    making.lock();
    try {
      kept = fresh(address, version);
      if (kept.isEmpty()) {
        make(address, version, request, response, chain);
        return;
      }
    } finally {
      making.unlock();
    }
    send(kept.get(), request, response);
  }

  private Optional<KeptPage> fresh(String address, Version version) {
    return pages
        .get(address)
        .filter(page -> page.version() == version.number())
        .filter(page -> page.made().plus(keep).isAfter(clock.instant()));
  }

  private void make(
      String address,
      Version version,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, made);
    String type = made.getContentType();
    if (made.getStatus() == HttpServletResponse.SC_OK
        && type != null
        && MediaType.parseMediaType(type).isCompatibleWith(MediaType.TEXT_HTML)
        && made.getHeader(HttpHeaders.SET_COOKIE) == null) {
      KeptPage page =
          KeptPage.of(type, made.getContentAsByteArray(), version.number(), clock.instant());
      pages.put(address, page);
      announce(page, response);
    }
    made.copyBodyToResponse();
  }

  private void send(KeptPage page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    announce(page, response);
    String held = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    if (held != null && held.contains(page.etag())) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(page.contentType());
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    if (accepted != null && accepted.contains("gzip")) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
      response.addHeader(HttpHeaders.VARY, "accept-encoding");
      response.setContentLength(page.packed().length);
      response.getOutputStream().write(page.packed());
    } else {
      response.setContentLength(page.plain().length);
      response.getOutputStream().write(page.plain());
    }
  }

  private static void announce(KeptPage page, HttpServletResponse response) {
    response.setHeader(HttpHeaders.ETAG, page.etag());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  private Version version(String path) {
    Matcher name = KEPT.matcher(path);
    if (name.matches() && name.group(1) != null && path.startsWith("/stories/")) {
      return chronicle.ofStory(name.group(1));
    }
    return chronicle.ofAll();
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
