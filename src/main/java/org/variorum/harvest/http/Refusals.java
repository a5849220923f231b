package org.variorum.harvest.http;

import java.time.InstantSource;
import org.variorum.harvest.http.Answer.Failed;

/** What statuses mean that bring no document. */
final class Refusals {

  private Refusals() {}

  static Failed of(int status, WebAddress at, Headers headers, InstantSource clock) {
    Failure failure = failure(status, headers.first("Retry-After") != null);
    return new Failed(
        failure,
        status,
        status + " for " + Plain.text(at.toString(), 300) + ": " + advice(failure),
        Timing.retryAfter(headers, clock));
  }

  private static Failure failure(int status, boolean saysWhen) {
    return switch (status) {
      case 404 -> Failure.NOT_FOUND;
      case 410 -> Failure.GONE;
      case 401, 402, 403, 407, 451 -> Failure.DENIED;
      case 429 -> Failure.TOO_MANY_REQUESTS;
      case 503 -> saysWhen ? Failure.TOO_MANY_REQUESTS : Failure.SERVER_ERROR;
      default -> status >= 500 && status < 600 ? Failure.SERVER_ERROR : Failure.CLIENT_ERROR;
    };
  }

  private static String advice(Failure failure) {
    return switch (failure) {
      case NOT_FOUND -> "nothing is there; check the address.";
      case GONE -> "it is gone for good; look for the new address.";
      case DENIED -> "the server does not let us; ask the outlet.";
      case TOO_MANY_REQUESTS -> "the server asks us to wait.";
      case SERVER_ERROR -> "the server has a fault; it is tried again.";
      default -> "an answer that we can't use; open the address in a browser and look.";
    };
  }
}
