package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Where a test's application is served, and what it answers over HTTP, without a browser. */
public final class Site {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String base;

  private Site(String base) {
    this.base = base;
  }

  static Site of(ApplicationContext application) {
    Environment environment = application.getEnvironment();
    return new Site(
        "http://localhost:" + environment.getRequiredProperty("local.server.port", Integer.class));
  }

  /** Path of the sample topic's page. */
  public String topic() {
    return "/topics/" + SampleSiteExtension.TOPIC;
  }

  /** The absolute address of {@code path}, which starts with a slash. */
  public String address(String path) {
    return base + path;
  }

  /** The answer to a browser's GET, whatever its status; redirects are not followed. */
  public HttpResponse<String> get(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address(path)))
            .header("Accept", "text/html,*/*;q=0.8")
            .build();
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The page at {@code path}, which must be there. */
  public Document page(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body(), address(path));
  }
}
