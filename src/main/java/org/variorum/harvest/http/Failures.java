package org.variorum.harvest.http;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.jspecify.annotations.Nullable;
import org.variorum.harvest.http.Answer.Failed;

/** Names what went wrong, in words for an administrator. */
final class Failures {

  private Failures() {}

  static Failed failed(Failure failure, int status, String detail) {
    return new Failed(failure, status, detail, null);
  }

  /** {@code status} is that of the head which had come, else 0. */
  static Failed of(Exception thrown, WebAddress at, int status) {
    String host = at.host();
    return switch (cause(thrown)) {
      case ForbiddenAddress _ ->
          failed(
              Failure.FORBIDDEN_ADDRESS,
              status,
              host
                  + " leads into a private network; list it among the allowed hosts if you mean it.");
      case UnknownHostException unknown ->
          failed(
              Failure.UNKNOWN_HOST,
              status,
              "No address is known for " + host + " (" + said(unknown) + "); check the name.");
      case SSLException tls ->
          failed(Failure.TLS, status, "No safe connection to " + host + ": " + said(tls) + ".");
      case ConnectionRequestTimeoutException _ ->
          failed(Failure.BUSY, status, "All our connections were in use; allow more at a time.");
      case SocketTimeoutException _ ->
          failed(Failure.TIMEOUT, status, host + " was silent for too long.");
      case NoHttpResponseException _ ->
          failed(Failure.UNREACHABLE, status, host + " closed the connection without an answer.");
      case TruncatedChunkException _ -> truncated(host, status);
      case MalformedChunkCodingException malformed -> protocol(host, status, malformed);
      case MessageConstraintException constraint -> protocol(host, status, constraint);
      case HttpException noHttp -> protocol(host, status, noHttp);
      case ConnectionClosedException _ -> truncated(host, status);
      case SocketException broken when status > 0 -> truncated(host, status);
      case IOException unreachable ->
          failed(
              Failure.UNREACHABLE,
              status,
              "No connection to " + host + ": " + said(unreachable) + ".");
      case Throwable odd -> protocol(host, status, odd);
    };
  }

  static Failed tooLate(WebAddress at, int status, Duration whole) {
    return failed(
        Failure.TIMEOUT,
        status,
        at.host() + " did not finish its answer within " + whole.toMillis() / 1000.0 + " s.");
  }

  private static Failed truncated(String host, int status) {
    return failed(
        Failure.TRUNCATED, status, host + " closed the connection before its answer had ended.");
  }

  private static Failed protocol(String host, int status, Throwable thrown) {
    return failed(
        Failure.PROTOCOL, status, "What " + host + " sends is no HTTP: " + said(thrown) + ".");
  }

  /** The library wraps what breaks the protocol. */
  private static Throwable cause(Exception thrown) {
    @Nullable Throwable inner = thrown.getCause();
    return inner instanceof HttpException || inner instanceof MessageConstraintException
        ? inner
        : thrown;
  }

  private static String said(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null
        ? thrown.getClass().getSimpleName()
        : Plain.text(message.strip().replaceFirst("[.!]+$", ""), 200);
  }
}
