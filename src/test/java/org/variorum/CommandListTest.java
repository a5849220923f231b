package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.variorum.platform.Command;

@RoomTest
class CommandListTest {

  @Autowired List<Command> beans;

  @Test
  void namesExactlyTheBeansWithTheirSummaries() {
    assertThat(beans)
        .extracting(Command::name, Command::summary)
        .containsExactlyInAnyOrderElementsOf(
            Commands.ALL.stream()
                .filter(entry -> entry.alone().isEmpty())
                .map(entry -> org.assertj.core.groups.Tuple.tuple(entry.name(), entry.summary()))
                .toList());
  }
}
