package org.variorum.harvest.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Sends a form once and looks at nothing of the answer but its status. */
final class FormPost {

  private static final ContentType FORM =
      ContentType.create("application/x-www-form-urlencoded", StandardCharsets.UTF_8);

  private FormPost() {}

  /**
   * Sends it.
   *
   * @return the status of the answer
   * @throws IOException when none came
   */
  static int send(
      CloseableHttpClient client,
      FetchSettings settings,
      WebAddress to,
      String form,
      Deadline deadline)
      throws IOException {
    HttpUriRequestBase request = new HttpUriRequestBase("POST", to.uri());
    request.setHeader("User-Agent", settings.userAgent());
    request.setEntity(new StringEntity(form, FORM));
    deadline.watch(request);
    try {
      HttpHost target = new HttpHost(to.scheme(), to.host(), to.port());
      ClassicHttpResponse response =
          client.executeOpen(target, request, HttpClientContext.create());
      return response.getCode();
    } finally {
      // whatever it goes on to say
      request.cancel();
    }
  }
}
