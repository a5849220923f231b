package org.variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Marks without their partner, and words where none belong, keep no article from being read. */
class MangledTextTest {

  private static final int TEXTS = 200;

  private static final List<String> MARKS =
      List.of(
          "(", ")", ",", "—", "“", "”", "\"", "'", ":", ";", "-", ".", "to", "who", "and", "40");

  private static final String SENTENCES =
      """
      NORVALE (Courier) — Ada Quay, the former mayor, said on Monday that more than 400 clerks (most of them from \
      the harbour) had signed a letter. The council, which met in 1971, did not pass “the bill” by 134 to 63. \
      According to the memo, at least 12 people were killed, and 240 were taken. Did the mayor (of Lakeport) resign? \
      A harbour official has quit. Maria Okoro, a clerk, told the Wire: "We closed the bridge." """;

  private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

  private final TextReader reader = new TextReader();
  private final Random random = new Random(7);

  @Test
  void isReadToItsEnd() {
    for (int i = 0; i < TEXTS; i++) {
      String text = mangled();
      Assertions.assertTimeoutPreemptively(
          Duration.ofMinutes(1), () -> assertThat(reader.read(text, DAY, "en")).isNotNull(), text);
    }
  }

  private String mangled() {
    List<String> words = new ArrayList<>(List.of(SENTENCES.split(" ")));
    for (int changes = 1 + random.nextInt(12); changes > 0; changes--) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(3)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, MARKS.get(random.nextInt(MARKS.size())));
        default -> words.set(at, words.get(at).replaceAll("[\\p{Punct}“”]", ""));
      }
    }
    return String.join(" ", words);
  }
}
