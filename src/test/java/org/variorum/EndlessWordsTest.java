package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.article.Articles;
import org.variorum.article.ImportOutcome;
import org.variorum.article.Submission;

/**
 * Articles whose words, names and addresses are longer than an index can hold (a third of a page of
 * 8 kB) go all the way.
 */
@WorkerTest
class EndlessWordsTest {

  /** In letters; of sentences of more than 3,000 only a part is read. */
  private static final int WORD = 2_720;

  private static final int ADDRESS = 7_000;

  @Autowired Articles articles;
  @Autowired JdbcClient jdbc;

  private final Random random = new Random(7);

  @Test
  void everyStepBearsThem() {
    String page =
        """
        <html><head><title>{W} signed at the pier</title>
        <link rel="alternate" href="/{a}.xml"><meta name="author" content="{W}">
        </head><body><article><h1>{W} signed at the pier</h1>
        <p>The harbour master closed the so-called “{w}” at the pier on Monday. He said so to the
        <a href="https://wire.example/{a}?{a}">{W} Times</a>. A memo of the {W} Council says so too.</p>
        <p>Many fled the {W} war. The militant group {W} fired on the pier. More than 4,000 {w} were
        killed. Some 40 men were {w} on Sunday. The harbour master counted {n} crabs at the pier.</p>
        <p>“The {w} is not to be had,” said Ada {W} on Tuesday. A former clerk, {W} {W}, said that it was. Ada
        Quay, a former clerk of {W}, signed the letter. The Wire, citing the {W} Gazette, said that she did not.
        The harbour master, according to {W}, signed the letter too.</p>
        </article></body></html>
        """;
    String one = filled(page);
    String other = one.replace("on Monday", "on Sunday").replace("4,000", "5,000");
    String address = "https://courier.example/" + letters(ADDRESS, 'a', 'z');
    assertThat(take("Harbour Courier", address + "?page=1", one)).isEqualTo(ImportOutcome.NEW);
    assertThat(take("Harbour Courier", address + "?page=2", other)).isEqualTo(ImportOutcome.NEW);
    assertThat(take("Harbour Courier", "http" + address.substring(5) + "?page=1", one))
        .isEqualTo(ImportOutcome.UNCHANGED);

    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              assertThat(tasks("consecutive_failures > 0")).isEmpty();
              assertThat(tasks("true")).isEmpty();
            });
  }

  private ImportOutcome take(String outlet, String url, String page) {
    return articles
        .take(
            new Submission(
                null, outlet, url, null, List.of(), "2031-05-06", null, "en", null, page, null))
        .outcome();
  }

  private List<String> tasks(String condition) {
    return jdbc.sql("select task_name from scheduled_tasks where " + condition)
        .query((rs, row) -> rs.getString(1))
        .list();
  }

  private String filled(String page) {
    return Pattern.compile("\\{([wWan])}")
        .matcher(page)
        .replaceAll(
            blank ->
                switch (blank.group(1)) {
                  case "W" -> letters(1, 'A', 'Z') + letters(WORD - 1, 'a', 'z');
                  case "n" -> letters(1, '1', '9') + letters(WORD - 1, '0', '9');
                  case "a" -> letters(ADDRESS, 'a', 'z');
                  default -> letters(WORD, 'a', 'z');
                });
  }

  /** No two alike, so that they can't be packed smaller. */
  private String letters(int count, char first, char last) {
    return random
        .ints(count, first, last + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
