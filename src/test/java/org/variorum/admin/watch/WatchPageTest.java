package org.variorum.admin.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.variorum.RoomTest;

@RoomTest
class WatchPageTest {

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  @Test
  void saysThatNothingIsLeftToDo() throws Exception {
    assertThat(page().select(".none").eachText())
        .containsExactly(
            "Nothing needs your eye.",
            "Nothing is left to do.",
            "Nothing was done today.",
            "Nothing failed at its last try.");
  }

  @Test
  void tellsHowLongStepsTake() throws Exception {
    jdbc.sql(
            """
            insert into step_time (step, day, bucket, runs, worst_millis, worst_order)
            select 'read-article', (now() at time zone 'UTC')::date - ago, bucket, runs, worst, thing
            from (values (0, 34, 8, 400, '3:1'), (0, 50, 2, 6100, '9:1'), (2, 28, 5, 130, '4:1'))
                 as seen (ago, bucket, runs, worst, thing)
            """)
        .update();

    assertThat(page().select("tr:contains(Reading articles)").text())
        .isEqualTo("Reading articles 10 361 ms 127 ms 6.1 s, number 9");
  }

  @Test
  void beginsWithWhatNeedsAnEye() throws Exception {
    jdbc.sql(
            """
            insert into alert (kind, subject, about, detail, begun_at, ended_at) values
              ('feed-failing', '7', '<img src=x>', 'No answer.', now(), null),
              ('disk-low', '', '1000 MB', '', now(), now())
            """)
        .update();

    Document page = page();

    assertThat(page.select(".alerts li").eachText())
        .singleElement()
        .asString()
        .startsWith("A feed could not be read for two days: <img src=x>")
        .endsWith("No answer.");
    assertThat(page.select("details li")).hasSize(1);
    assertThat(page.select("main img")).isEmpty();
  }

  @Test
  void tellsOfWhatWaitsWhatIsLateAndWhatFailed() throws Exception {
    order("read-article", "7:1", "1 second", false, 0);
    order("read-article", "8:1", "-10 minutes", false, 0);
    order("read-article", "9:1", "-10 minutes", true, 0);
    order("<img src=x onerror=alert(1)>", "4:1", "1 hour", false, 3);

    Document page = page();

    assertThat(page.select("tbody tr").eachText())
        .anySatisfy(row -> assertThat(row).startsWith("Reading articles 2 1 1, since"))
        .anySatisfy(row -> assertThat(row).startsWith("<img src=x onerror=alert(1)> 1 0 no"));
    assertThat(page.select(".lines:not(.alerts) li").eachText())
        .singleElement()
        .satisfies(line -> assertThat(line).contains("number 4").contains("3 times in a row"));
    assertThat(page.select("img, script")).isEmpty();
  }

  @Test
  void saysHowMuchRoomItTakesInUnitsThatFit() {
    assertThat(Bytes.of(1)).isEqualTo(new Bytes("kilobytes", 1));
    assertThat(Bytes.of(12_300_000)).isEqualTo(new Bytes("megabytes", 12));
    assertThat(Bytes.of(12_300_000_000L)).isEqualTo(new Bytes("gigabytes", 12));
  }

  private void order(String step, String thing, String due, boolean picked, int failures) {
    jdbc.sql(
            """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked,
                                         consecutive_failures, version)
            values (?, ?, now() + ?::interval, ?, ?, 1)
            """)
        .params(step, thing, due, picked, failures)
        .update();
  }

  private Document page() throws Exception {
    return Jsoup.parse(
        web.get()
            .uri("/admin/watch")
            .with(SecurityMockMvcRequestPostProcessors.user("carl").roles("CURATOR"))
            .exchange()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
  }
}
