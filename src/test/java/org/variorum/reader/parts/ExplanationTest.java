package org.variorum.reader.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.variorum.claim.figure.Ground;

class ExplanationTest {

  @Test
  void everyGroundHasAMessage() throws IOException {
    Properties messages = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                ExplanationTest.class.getResourceAsStream("/messages/comparison.properties")),
            StandardCharsets.UTF_8)) {
      messages.load(in);
    }

    for (Ground ground : Ground.values()) {
      if (ground != Ground.SAME) {
        assertThat(messages).containsKey("ground." + ground.word());
      }
    }
  }
}
