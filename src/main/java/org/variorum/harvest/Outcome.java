package org.variorum.harvest;

import org.variorum.harvest.http.Failure;

/** What came of a request, as the fetch log names it. */
public enum Outcome {
  /** A feed, a sitemap, a listing or a robots.txt was read. */
  READ,
  /** It is at another host, where it is asked for next. */
  REDIRECTED,
  /** It is as it was when we read it last. */
  UNCHANGED,
  /** A page became an article. */
  NEW_ARTICLE,
  /** A page's text changed since we read it last. */
  REVISED,
  /** A page does not belong to any topic. */
  NOT_ADMITTED,
  /** The outlet reserves it: noai, TDM reservation. */
  RESERVED,
  /** robots.txt forbids it. */
  ROBOTS,
  /** A page holds no article. */
  NO_ARTICLE,
  /** A document is no feed that can be read. */
  NO_FEED,
  /** The article is no longer there. */
  WITHDRAWN,
  BAD_ADDRESS,
  FORBIDDEN_ADDRESS,
  UNKNOWN_HOST,
  UNREACHABLE,
  TLS,
  TIMEOUT,
  /** Put off for want of room on our side. */
  BUSY,
  TOO_LARGE,
  BOMB,
  BROKEN_ENCODING,
  TRUNCATED,
  TOO_MANY_REDIRECTS,
  REDIRECT_LOOP,
  BAD_REDIRECT,
  PROTOCOL,
  NOT_FOUND,
  GONE,
  DENIED,
  TOO_MANY_REQUESTS,
  CLIENT_ERROR,
  SERVER_ERROR,
  /** A fault of ours; the program's log says more. */
  FAULT;

  static Outcome of(Failure failure) {
    return valueOf(failure.name());
  }
}
