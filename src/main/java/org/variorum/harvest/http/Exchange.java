package org.variorum.harvest.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;
import org.variorum.harvest.http.Answer.Document;
import org.variorum.harvest.http.Answer.Failed;
import org.variorum.harvest.http.Answer.Unchanged;
import org.variorum.harvest.http.ContentCodings.Unpackable;
import org.variorum.harvest.http.LargeBodies.NoPlace;

/** One request and what came of it; the hops of one fetch go through the same. */
final class Exchange {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int WORTH_READING = 32 * 1024;
  private static final Duration WORTH_WAITING = Duration.ofSeconds(1);

  private final FetchSettings settings;
  private final CloseableHttpClient client;
  private final InstantSource clock;
  private final Deadline deadline;
  private final LargeBodies.Place place;

  Exchange(
      FetchSettings settings,
      CloseableHttpClient client,
      InstantSource clock,
      Deadline deadline,
      LargeBodies.Place place) {
    this.settings = settings;
    this.client = client;
    this.clock = clock;
    this.deadline = deadline;
    this.place = place;
  }

  /** What came of a request. */
  sealed interface Outcome {}

  record Arrived(Answer answer) implements Outcome {}

  record Moved(int status, WebAddress to, boolean forGood) implements Outcome {}

  Outcome run(Asked asked, WebAddress at) {
    HttpUriRequestBase request = request(asked, at);
    int status = 0;
    try {
      deadline.watch(request);
      ClassicHttpResponse response = send(request, at);
      status = response.getCode();
      return read(asked, at, request, response);
    } catch (NoPlace full) {
      return new Arrived(
          Failures.failed(
              Failure.BUSY,
              status,
              "Too many large documents at once; it is tried again, or allow more of them."));
    } catch (Unpackable packed) {
      return new Arrived(
          Failures.failed(
              packed.failure, status, "What " + at.host() + " sent: " + packed.getMessage() + "."));
    } catch (IOException | RuntimeException failed) {
      return new Arrived(
          deadline.expired()
              ? Failures.tooLate(at, status, settings.whole())
              : Failures.of(failed, at, status));
    } finally {
      // closes the connection, unless the answer was read to its end
      request.cancel();
    }
  }

  private HttpUriRequestBase request(Asked asked, WebAddress at) {
    HttpUriRequestBase request = new HttpUriRequestBase("GET", at.uri());
    request.setHeader("User-Agent", settings.userAgent());
    request.setHeader("Accept", asked.purpose().accept());
    request.setHeader("Accept-Encoding", ContentCodings.ACCEPTED);
    setCondition(request, "If-None-Match", asked.etag());
    setCondition(request, "If-Modified-Since", asked.lastModified());
    return request;
  }

  private static void setCondition(
      HttpUriRequestBase request, String name, @Nullable String value) {
    if (value != null && Headers.isClean(value)) {
      request.setHeader(name, value);
    }
  }

  private ClassicHttpResponse send(HttpUriRequestBase request, WebAddress at) throws IOException {
    HttpHost target = new HttpHost(at.scheme(), at.host(), at.port());
    while (true) {
      HttpClientContext context = HttpClientContext.create();
      try {
        return client.executeOpen(target, request, context);
      } catch (NoHttpResponseException | java.net.SocketException closed) {
        // a server may close an idle connection just when we send; that is no answer to us
        if (!wasUsedBefore(context) || deadline.expired()) {
          throw closed;
        }
        request.reset();
        deadline.watch(request);
      }
    }
  }

  private static boolean wasUsedBefore(HttpClientContext context) {
    EndpointDetails connection = context.getEndpointDetails();
    return connection != null && connection.getResponseCount() > 0;
  }

  private Outcome read(
      Asked asked, WebAddress at, HttpUriRequestBase request, ClassicHttpResponse response)
      throws IOException, NoPlace, Unpackable {
    int status = response.getCode();
    Headers headers = Headers.of(response);
    if (status == 200 || status == 203) {
      return new Arrived(document(asked.purpose(), at, response, headers));
    }
    skipBody(request, response);
    if (status == 304
        && (request.containsHeader("If-None-Match")
            || request.containsHeader("If-Modified-Since"))) {
      return new Arrived(new Unchanged(Timing.fresh(headers, clock)));
    }
    return REDIRECTS.contains(status)
        ? redirect(status, at, headers)
        : new Arrived(Refusals.of(status, at, headers, clock));
  }

  private Answer document(
      Purpose purpose, WebAddress at, ClassicHttpResponse response, Headers headers)
      throws IOException, NoPlace, Unpackable {
    int most = purpose.mostBytes();
    Body body = new Body(new byte[0], true);
    HttpEntity entity = response.getEntity();
    if (entity != null) {
      boolean willDo = purpose.beginningWillDo();
      if (entity.getContentLength() > most && !willDo) {
        return tooLarge(at, response.getCode(), most);
      }
      InputStream content = entity.getContent();
      body =
          Body.read(
              content, entity.getContentLength(), most, bytes -> place.allow(bytes, deadline));
      if (!body.whole() && !willDo) {
        return tooLarge(at, response.getCode(), most);
      }
    }
    byte[] document =
        ContentCodings.unpack(
            body,
            headers.all("Content-Encoding"),
            most,
            purpose.beginningWillDo(),
            bytes -> place.allow(bytes, deadline));
    return new Document(
        at.uri(),
        null,
        document,
        headers.firstClean("Content-Type"),
        headers.firstClean("ETag"),
        headers.firstClean("Last-Modified"),
        Timing.fresh(headers, clock),
        ReservationHeaders.read(headers, settings.productToken()));
  }

  private static Failed tooLarge(WebAddress at, int status, int most) {
    return Failures.failed(
        Failure.TOO_LARGE,
        status,
        "What " + at.host() + " sends is larger than " + most + " bytes.");
  }

  private static Outcome redirect(int status, WebAddress at, Headers headers) {
    String location = headers.first("Location");
    if (location == null) {
      return badRedirect(status, at, "it names no place");
    }
    try {
      return new Moved(status, at.resolve(location), status == 301 || status == 308);
    } catch (BadAddress bad) {
      return badRedirect(status, at, "to " + Plain.address(location, 200) + ": " + bad.getMessage());
    }
  }

  private static Arrived badRedirect(int status, WebAddress at, String reason) {
    return new Arrived(
        Failures.failed(
            Failure.BAD_REDIRECT,
            status,
            "A redirect from "
                + Plain.text(at.toString(), 300)
                + " that we don't follow: "
                + reason));
  }

  /** Reads a small body to its end, so that the connection can be used again. */
  private void skipBody(HttpUriRequestBase request, ClassicHttpResponse response) {
    HttpEntity entity = response.getEntity();
    if (entity == null || entity.getContentLength() > WORTH_READING) {
      return;
    }
    Future<?> patience = deadline.cancelAfter(WORTH_WAITING);
    try (InputStream content = entity.getContent()) {
      byte[] some = new byte[4096];
      int read = 0;
      while (read <= WORTH_READING) {
        int now = content.read(some);
        if (now < 0) {
          return;
        }
        read += now;
      }
      // closing a body that has not ended would read it to its end
      request.cancel();
    } catch (IOException broken) {
      request.cancel();
    } finally {
      patience.cancel(false);
    }
  }
}
