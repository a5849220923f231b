package org.variorum.syndication;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.variorum.chronicle.Version;
import org.variorum.platform.BaseAddress;
import org.variorum.syndication.format.FeedAddress;
import org.variorum.syndication.format.Format;

/**
 * Sends feeds. Whether somebody has the newest already (RFC 9110, 13) is decided by a version
 * number, before the feed is made.
 */
@Component
class FeedDelivery {

  /** Raised when feeds of the same content are written otherwise. */
  private static final int EDITION = 1;

  private static final CacheControl CACHING =
      CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

  private static final int MOST_KEPT = 100;

  private final BaseAddress base;
  private final Hub hub;
  private final KeptFeeds kept = new KeptFeeds(MOST_KEPT);

  FeedDelivery(BaseAddress base, Hub hub) {
    this.base = base;
    this.hub = hub;
  }

  /**
   * Answers a request for a feed.
   *
   * @param path its address without the extension
   * @param question what is searched for; null for feeds that answer no search
   * @param version changes whenever the feed may
   * @param pinged its hub is told when it changes
   */
  @Nullable ResponseEntity<byte[]> send(
      WebRequest request,
      String path,
      @Nullable String question,
      Version version,
      boolean pinged,
      FeedQuery.Making making) {
    ServletWebRequest web = (ServletWebRequest) request;
    String asked = web.getRequest().getRequestURI();
    Format format = Format.of(asked.substring(asked.lastIndexOf('.') + 1)).orElseThrow();
    String number = request.getParameter("page");
    FeedQuery query =
        new FeedQuery(
            base.ofCurrentRequest(),
            path,
            question,
            format,
            FeedQuery.page(number == null ? "1" : number));
    announce(query, pinged, Objects.requireNonNull(web.getResponse()));
    if (request.checkNotModified(etag(query, version), version.at().toEpochMilli())) {
      return null;
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.contentType()))
        .body(kept.get(query, version, () -> format.write(making.of(query))));
  }

  /** What a 304 says too. */
  private void announce(FeedQuery query, boolean pinged, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING.getHeaderValue());
    // public, and read by feed readers that are web pages
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    if (pinged && hub.address() != null) {
      FeedAddress address = query.address(List.of());
      response.addHeader(HttpHeaders.LINK, link(hub.address(), "hub"));
      response.addHeader(HttpHeaders.LINK, link(address.subscription(query.format()), "self"));
    }
  }

  /** RFC 8288; WebSub asks for both, also beside the links in the feed. */
  private static String link(String address, String relation) {
    return "<" + address + ">; rel=\"" + relation + "\"";
  }

  /** Weak, because what is sent may be packed or not. */
  private static String etag(FeedQuery query, Version version) {
    int what =
        Objects.hash(query.base(), query.path(), query.question(), query.format(), query.page());
    return "W/\"" + EDITION + "-" + Integer.toHexString(what) + "-" + version.number() + "\"";
  }
}
