package org.variorum.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.text.TextReader;

class ActorLabelsTest {

  private static final TextReader READER = new TextReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks with the militant group Hezbollah began.              | Hezbollah: militant group
          Former clerk Maria Okoro left the ministry on Monday.       | Maria Okoro: former clerk
          Maria Okoro, a former clerk, left the ministry.             | Maria Okoro: former clerk
          Maria Okoro, 45, a clerk at the port, left on Monday.       | Maria Okoro: clerk at the port
          Maria J. Okoro, a whistleblower who wrote to us, left.      | Maria Okoro: whistleblower
          Maria Okoro, director of the port, left on Monday.          | Maria Okoro: director of the port
          A former clerk, Maria Okoro, left the ministry.             | Maria Okoro: former clerk
          He met Hezbollah, which runs the northern strip, in June.   | Hezbollah: which runs the northern strip
          The beekeeper Maria Okoro left.                             | Maria Okoro: beekeeper
          """)
  void readsWhatSomebodyIsCalled(String sentence, String label) {
    assertThat(labels(sentence)).containsExactly(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A leader of Hezbollah, a clerk, met them.
          Maria Okoro, officials and dockers signed the letter.
          For Maria Okoro, the ministry closed its gates.
          Maria Okoro, the clerk said, left the ministry.
          Last week Maria Okoro left the ministry.
          Her husband and his lawyer Maria Okoro left.
          "The terrorist group Hezbollah must go," he said.
          He met Hezbollah, which attacked the northern strip, in June.
          """)
  void passesOverWhatIsNoLabelOrNotTheWriters(String sentence) {
    assertThat(labels(sentence)).isEmpty();
  }

  @Test
  void otherLanguagesAreNotRead() {
    assertThat(READER.labels("Der frühere Beamte Maria Okoro ging.", "de")).isEmpty();
  }

  private static List<String> labels(String sentence) {
    return READER.labels(sentence, "en").stream()
        .map(label -> label.actor() + ": " + label.label())
        .toList();
  }
}
