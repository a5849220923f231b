package org.variorum.harvest.http;

/** Why no document came. The names stand in the fetch log. */
public enum Failure {
  /** The address is none that we ask: not http(s), with credentials, malformed. */
  BAD_ADDRESS,
  /** It resolves to an address that is not public. */
  FORBIDDEN_ADDRESS,
  UNKNOWN_HOST,
  UNREACHABLE,
  TLS,
  TIMEOUT,
  /** Nothing was asked, or no more was read, for want of room on our side. */
  BUSY,
  TOO_LARGE,
  /** It unpacks to far more than it is, or nested too deeply. */
  BOMB,
  BROKEN_ENCODING,
  /** The connection ended before the body did. */
  TRUNCATED,
  TOO_MANY_REDIRECTS,
  REDIRECT_LOOP,
  BAD_REDIRECT,
  /** The answer is no HTTP, or its headers are too many or too large. */
  PROTOCOL,
  /** 404. */
  NOT_FOUND,
  /** 410. */
  GONE,
  /** 401, 402, 403, 407, 451. */
  DENIED,
  /** 429, or 503 with Retry-After. */
  TOO_MANY_REQUESTS,
  /** Any other 4xx, or a status that makes no sense here. */
  CLIENT_ERROR,
  /** 5xx. */
  SERVER_ERROR;

  /** Whether the same request may well succeed later without anybody doing anything. */
  public boolean passing() {
    return switch (this) {
      case UNKNOWN_HOST, UNREACHABLE, TLS, TIMEOUT, BUSY, TRUNCATED, TOO_MANY_REQUESTS, SERVER_ERROR ->
          true;
      default -> false;
    };
  }
}
