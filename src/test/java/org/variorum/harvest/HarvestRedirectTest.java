package org.variorum.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.harvest.LocalWeb.Item;
import org.variorum.outlet.Feed;

/** A worker that is led from host to host. */
class HarvestRedirectTest extends FollowingTest {

  @Autowired TransactionTemplate transaction;

  @Test
  void readsAPageAtAnotherHostByThatHostsRules() {
    move("auk", "/memo", 302, "tern", "/memo");
    web.put("tern", "/memo", "text/html", LocalWeb.page("A memo", MEMO, MEMO));
    follow("auk", new Item("/memo", "A memo"));

    soon().until(() -> outcomes("tern", "/memo").contains("NEW_ARTICLE"));

    assertThat(outcomes("auk", "/memo")).contains("REDIRECTED");
    assertThat(web.requests("tern").getFirst().path()).isEqualTo("/robots.txt");
    // read again, it begins at its own address
    soon().until(() -> outcomes("tern", "/memo").contains("UNCHANGED"));
    assertThat(web.requests("auk", "/memo")).hasSize(2);
    assertThat(web.requests("tern", "/memo").getLast().status()).isEqualTo(304);
  }

  @Test
  void asksNotForAPageThatTheOtherHostForbids() {
    move("crane", "/memo", 301, "dove", "/memo");
    web.put("dove", "/robots.txt", "text/plain", "User-agent: *\nDisallow: /memo\n");
    web.put("dove", "/memo", "text/html", LocalWeb.page("A memo", MEMO, MEMO));
    follow("crane", new Item("/memo", "A memo"));

    soon().until(() -> outcomes("dove", "/memo").contains("ROBOTS"));

    assertThat(web.requests("dove", "/memo")).isEmpty();
  }

  @Test
  void asksAFeedAtItsOwnAddressAgainAfterAPassingRedirect() {
    move("egret", "/feed", 302, "finch", "/feed");
    web.put("finch", "/feed", "text/xml", web.rss("finch", List.of()));
    Feed feed = feeds.add(outlet("egret"), web.address("egret", "/feed"), null, false);

    soon().until(() -> web.requests("finch", "/feed").size() >= 3);

    assertThat(web.requests("egret", "/feed").size()).isGreaterThanOrEqualTo(3);
    assertThat(feeds.byId(feed.id()).orElseThrow().address())
        .isEqualTo(web.address("egret", "/feed"));
    assertThat(outcomes("finch", "/feed")).contains("READ", "UNCHANGED");
  }

  @Test
  void remembersThatAFeedMovedToAnotherHostForGood() {
    move("grebe", "/feed", 301, "hawk", "/old");
    move("hawk", "/old", 308, "hawk", "/feed");
    web.put("hawk", "/feed", "text/xml", web.rss("hawk", List.of()));
    Feed feed = feeds.add(outlet("grebe"), web.address("grebe", "/feed"), null, false);

    soon().until(() -> web.requests("hawk", "/feed").size() >= 3);

    assertThat(feeds.byId(feed.id()).orElseThrow().address())
        .isEqualTo(web.address("hawk", "/feed"));
    assertThat(web.requests("grebe", "/feed")).hasSize(1);
  }

  @Test
  void comesBackFromAHostThatCannotBeAsked() {
    move("jay", "/feed", 301, "knot", "/feed");
    web.status("knot", "/robots.txt", 500, Map.of());
    Feed feed = feeds.add(outlet("jay"), web.address("jay", "/feed"), null, false);

    soon().until(() -> outcomes("knot", "/feed").contains("ROBOTS"));

    assertThat(
            jdbc.sql(
                    """
                    select detour is null and failures = 1 and due_at < now() + interval '1 minute'
                    from feed_watch where feed_id = ?
                    """)
                .param(feed.id())
                .query(Boolean.class)
                .single())
        .isTrue();
    web.put("jay", "/feed", "text/xml", web.rss("jay", List.of()));
    makeDue(feed);

    soon().until(() -> outcomes("jay", "/feed").contains("READ"));
  }

  @Test
  void givesUpWhatIsLedFromHostToHost() {
    for (int i = 0; i < 20; i++) {
      move("merlin-" + i, "/memo", 302, "merlin-" + (i + 1), "/memo");
    }
    follow("merlin-0", new Item("/memo", "A memo"));

    soon().until(() -> outcomes("merlin-5", "/memo").contains("TOO_MANY_REDIRECTS"));

    assertThat(web.requests("merlin-6")).isEmpty();
  }

  /** As everybody does who makes something due: with the host's row locked. */
  private void makeDue(Feed feed) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("select id from host order by id for update")
              .query((rs, row) -> rs.getLong(1))
              .list();
          jdbc.sql("update feed_watch set due_at = now() where feed_id = ?")
              .param(feed.id())
              .update();
          jdbc.sql("update harvest_order set execution_time = now() where not picked").update();
        });
  }

  private void move(String host, String path, int status, String to, String there) {
    web.status(host, path, status, Map.of("Location", web.address(to, there)));
  }
}
