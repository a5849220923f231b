package org.variorum.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.variorum.RoomTest;

@RoomTest
class AddTopicCommandTest {

  @Autowired AddTopicCommand command;
  @Autowired Topics topics;
  @Autowired Referents referents;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void partsThePhrasesByWhatTheyDecide() {
    assertThat(run("Dam burst", "dam", "Reservoir", "all:Karst", "NONE:sport")).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("dam-burst");
    assertThat(topics.bySlug("dam-burst").orElseThrow().rules())
        .isEqualTo(new TopicRules(List.of("dam", "Reservoir"), List.of("Karst"), List.of("sport")));
    assertThat(topics.following()).extracting(Topic::slug).contains("dam-burst");
  }

  @Test
  void boundsTheTopicByDaysAndOutlets() {
    assertThat(
            run(
                "Dam burst",
                "dam",
                "from:2026-03-01",
                "until:2026-03-31",
                "only:Harbour Courier",
                "except:Gull"))
        .isZero();

    assertThat(topics.bySlug("dam-burst").orElseThrow().rules())
        .isEqualTo(
            new TopicRules(
                List.of("dam"),
                List.of(),
                List.of(),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 31),
                List.of("harbour-courier"),
                List.of("gull")));
    assertThat(run("Other", "dam", "from:yesterday")).isEqualTo(2);
    assertThat(run("Other", "dam", "from:2026-03-02", "until:2026-03-01")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("2026-03-01");
    assertThat(topics.bySlug("other")).isEmpty();
  }

  @Test
  void listsNamesOfOneThing() {
    assertThat(run("Dam burst", "dam", "call:the flood= flood | deluge|", "call:the dam=dam"))
        .isZero();

    assertThat(referents.of(topics.bySlug("dam-burst").orElseThrow().id()))
        .containsExactly(
            new Referent("the flood", List.of("flood", "deluge")),
            new Referent("the dam", List.of("dam")));
    assertThat(run("Other", "dam", "call:the flood")).isEqualTo(2);
    assertThat(topics.bySlug("other")).isEmpty();
  }

  @Test
  void refusesRulesThatAdmitNothing() {
    assertThat(run("Dam burst", "none:sport", " ")).isEqualTo(2);

    assertThat(err.toString(StandardCharsets.UTF_8)).contains("at least one phrase");
    assertThat(topics.bySlug("dam-burst")).isEmpty();
  }

  @Test
  void leavesATopicOfThatNameAsItIs() {
    run("Dam burst", "dam");

    assertThat(run("Dam burst", "reservoir")).isEqualTo(1);

    assertThat(topics.bySlug("dam-burst").orElseThrow().rules().any()).containsExactly("dam");
  }

  @Test
  void saysHowItIsCalled() {
    assertThat(run("Dam burst")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: add-topic NAME PHRASE");
  }

  private int run(String... arguments) {
    return command.run(
        List.of(arguments),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
