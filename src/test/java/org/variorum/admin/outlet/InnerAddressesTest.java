package org.variorum.admin.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.variorum.WorkerTest;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Asked;
import org.variorum.harvest.http.Fetcher;
import org.variorum.harvest.http.Purpose;
import org.variorum.outlet.Feed;
import org.variorum.outlet.Feeds;
import org.variorum.platform.security.Accounts;
import org.variorum.platform.security.Role;

/**
 * Every field that takes an address, given the address of a server on this machine in many
 * spellings, with a worker that reads what it is given: nobody ever comes to that server.
 */
@WorkerTest
class InnerAddressesTest {

  @Autowired MockMvcTester web;
  @Autowired Accounts accounts;
  @Autowired Feeds feeds;
  @Autowired Fetcher fetcher;
  @Autowired JdbcClient jdbc;

  private final List<Socket> visitors = new CopyOnWriteArrayList<>();
  private ServerSocket inner;

  @BeforeEach
  void serve() throws IOException {
    clean();
    accounts.create("carl", "lantern quay 1907", Role.CURATOR, false);
    inner = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual()
        .start(
            () -> {
              while (!inner.isClosed()) {
                try (Socket visitor = inner.accept()) {
                  visitors.add(visitor);
                } catch (IOException closed) {
                  return;
                }
              }
            });
  }

  @AfterEach
  void clean() throws IOException {
    if (inner != null) {
      inner.close();
    }
    jdbc.sql("truncate account, outlet_inquiry cascade").update();
    jdbc.sql("delete from outlet where id not in (select outlet_id from article)").update();
  }

  /** Ways to write the loopback, a private network, and a cloud's own service. */
  private List<String> spellings() {
    List<String> spellings = new ArrayList<>();
    for (String host :
        List.of(
            "127.0.0.1",
            "localhost",
            "localhost.",
            "LOCALHOST",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "[0:0:0:0:0:0:0:1]",
            "127.1",
            "0x7f.0.0.1",
            "0177.0.0.1",
            "2130706433",
            "0.0.0.0",
            "[::]",
            "127.0.0.1%2eexample",
            "user:secret@127.0.0.1")) {
      spellings.add("http://" + host + ":" + inner.getLocalPort() + "/" + spellings.size());
    }
    spellings.add("http://169.254.169.254/latest/meta-data/");
    spellings.add("http://10.0.0.1/feed");
    spellings.add("https://127.0.0.1:" + inner.getLocalPort() + "/tls");
    return spellings;
  }

  @Test
  void nobodyComesThereByAnyField() {
    int lists = 0;
    for (String address : spellings()) {
      add("name,feed,home\nCsv " + lists + "," + address + "c," + address + "\n", ".csv");
      add(
          "<opml version=\"2.0\"><body><outline type=\"rss\" text=\"Opml "
              + lists++
              + "\" xmlUrl=\""
              + address
              + "o\" htmlUrl=\""
              + address
              + "\"/></body></opml>",
          ".opml");
      post("/admin/outlets/inquiries", "address", address);
    }
    add("name,feed\nMoved,https://moved.example/feed\n", ".csv");
    Feed moved =
        feeds.all().stream()
            .filter(feed -> feed.address().contains("moved"))
            .findFirst()
            .orElseThrow();
    String place = "/admin/outlets/" + moved.outletId();
    for (String address : spellings()) {
      post(place + "/feeds/" + moved.id() + "/move", "address", address + "m");
    }
    for (String scheme :
        List.of("file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "jar:file:///x")) {
      post(place + "/feeds/" + moved.id() + "/move", "address", scheme);
      add("name,feed\nOther," + scheme + "\n", ".csv");
    }

    assertThat(feeds.all())
        .hasSizeGreaterThan(10)
        .allSatisfy(feed -> assertThat(feed.address()).matches("https?://.*"));
    // what the worker would ask for, by what it asks with
    for (Feed feed : feeds.all()) {
      URI address = URI.create(feed.address());
      if (!"moved.example".equals(address.getHost())) {
        assertThat(fetcher.fetch(Asked.anew(address, Purpose.FEED)))
            .as(feed.address())
            .isInstanceOf(Answer.Failed.class);
        assertThat(fetcher.post(address, "hub.mode=publish")).isNotPositive();
      }
    }
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                jdbc.sql(
                        "select not exists (select from outlet_inquiry where state in ('WAITING', 'LOOKING'))")
                    .query(Boolean.class)
                    .single());
    assertThat(jdbc.sql("select distinct state from outlet_inquiry").query(String.class).list())
        .containsExactly("NOTHING");
    assertThat(visitors).isEmpty();
  }

  @Test
  void saysThatItLooksAtNothingThere() {
    for (String address :
        List.of(
            "http://127.0.0.1:1/",
            "http://10.0.0.1/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "http://user:secret@news.example/")) {
      String place =
          String.valueOf(
              post("/admin/outlets/inquiries", "address", address)
                  .getResponse()
                  .getRedirectedUrl());
      Awaitility.await(address)
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(
              () ->
                  assertThat(web.get().uri(place).with(carl()))
                      .bodyText()
                      .contains("role=\"alert\""));
    }
    assertThat(jdbc.sql("select distinct state from outlet_inquiry").query(String.class).list())
        .containsExactly("NOTHING");
  }

  private void add(String list, String ending) {
    web.post()
        .uri("/admin/outlets/lists/import")
        .multipart()
        .file(
            new MockMultipartFile(
                "file", "list" + ending, "text/plain", list.getBytes(StandardCharsets.UTF_8)))
        .with(carl())
        .with(csrf())
        .exchange();
  }

  private MvcTestResult post(String path, String field, String value) {
    return web.post().uri(path).param(field, value).with(carl()).with(csrf()).exchange();
  }

  private static RequestPostProcessor carl() {
    return user("carl").roles("CURATOR");
  }
}
