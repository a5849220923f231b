package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {

  @Test
  void nothingButOptionsAsksForTheServer() {
    assertThat(CommandLine.of().asksForServer()).isTrue();
    assertThat(CommandLine.of("--server.port=8081").asksForServer()).isTrue();
  }

  @Test
  void optionsBeforeTheNameAreSettingsAndTheRestBelongsToTheCommand() {
    assertThat(CommandLine.of("--variorum.home=/tmp/v", "import", "--dry", "folder"))
        .isEqualTo(
            new CommandLine(
                List.of("--variorum.home=/tmp/v"), "import", List.of("--dry", "folder")));
  }

  @Test
  void helpIsACommandHoweverItIsSpelt() {
    assertThat(CommandLine.of("--help").command()).isEqualTo("help");
    assertThat(CommandLine.of("help").command()).isEqualTo("help");
  }
}
