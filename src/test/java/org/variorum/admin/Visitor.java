package org.variorum.admin;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Somebody with a browser without JavaScript: keeps cookies, sends forms as they stand in pages.
 */
final class Visitor {

  private final MockMvcTester web;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String address = "198.51.100.7";

  Visitor(MockMvcTester web) {
    this.web = web;
  }

  Visitor from(String remoteAddress) {
    address = remoteAddress;
    return this;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  MvcTestResult get(String path) {
    return send(web.get().uri(path));
  }

  /** An address that is written out already. */
  MvcTestResult get(URI address) {
    return send(web.get().uri(address));
  }

  Document page(String path) {
    return document(get(path));
  }

  /** Sends the form whose action ends so, from the page at {@code path}; fields replace its own. */
  MvcTestResult submit(String path, String action, Map<String, String> fields) {
    return submit(page(path), action, fields);
  }

  MvcTestResult submit(Document page, String action, Map<String, String> fields) {
    Element form =
        page.select("form[method=post]").stream()
            .filter(each -> each.attr("action").endsWith(action))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no form for " + action + " in " + page));
    Map<String, String> sent = new LinkedHashMap<>();
    ((FormElement) form).formData().forEach(pair -> sent.put(pair.key(), pair.value()));
    sent.putAll(fields);
    return post(form.attr("action"), sent);
  }

  MvcTestResult post(String path, Map<String, String> fields) {
    MockMvcRequestBuilder request = web.post().uri(path);
    fields.forEach(request::param);
    return send(request);
  }

  MvcTestResult logIn(String name, String password) {
    return submit("/admin/login", "/admin/login", Map.of("name", name, "password", password));
  }

  private MvcTestResult send(MockMvcRequestBuilder request) {
    cookies.forEach((name, value) -> request.cookie(new Cookie(name, value)));
    request.remoteAddress(address);
    MvcTestResult result = request.exchange();
    for (String header : result.getResponse().getHeaders("Set-Cookie")) {
      String[] pair = header.split(";")[0].split("=", 2);
      if (pair[1].isEmpty() || header.contains("Max-Age=0")) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
    return result;
  }

  static Document document(MvcTestResult result) {
    MockHttpServletResponse response = result.getResponse();
    try {
      return Jsoup.parse(response.getContentAsString(), "http://localhost/");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
