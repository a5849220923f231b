package org.variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AntecedentsTest {

  private static final TextReader READER = new TextReader();

  @Test
  void nameTheSubjectOfTheSentenceBefore() {
    assertThat(named("Maria Okoro wrote to Jan Visser. She met some of the dockers."))
        .endsWith("Maria Okoro met some of the dockers.");
    assertThat(named("Maria Okoro closed the quay. The rain went on. But she stayed there."))
        .endsWith("But Maria Okoro stayed there.");
  }

  @Test
  void leaveWhatNobodyIsNamedFor() {
    assertThat(named("The quay was closed. He met some of the dockers."))
        .endsWith("He met some of the dockers.");
    assertThat(named("Maria Okoro left. It rained. It rained. It rained. It rained. She slept."))
        .endsWith("She slept.");
    assertThat(named("Maria Okoro left. “He’s late,” the crew of the ferry complained to her."))
        .last()
        .asString()
        .startsWith("“He’s late");
  }

  @Test
  void giveADeedBackItsActor() {
    List<String> words = named("The storm killed about 30 people and wrecked some 40 boats.");

    assertThat(words)
        .containsExactly("The storm killed about 30 people", "The storm wrecked some 40 boats.");
  }

  @Test
  void takeNoParticipleForADeed() {
    assertThat(named("A letter signed by 30 people and sent to 40 towns was lost.")).hasSize(1);
    assertThat(named("The storm killed about 30 people and wrecked boats.")).hasSize(1);
  }

  @Test
  void nameWhomALeadLeavesUnnamed() {
    String lead = "A young harbour official who counted boats has quit over the new quay. ";

    assertThat(named(lead + "Maria Okoro, a clerk at the pier, left on Monday."))
        .startsWith(
            "Maria Okoro, a young harbour official who counted boats has quit over the new quay.");
    assertThat(named("It rains. " + lead + "It went unseen. Maria Okoro had worked at the pier."))
        .element(1)
        .asString()
        .startsWith("Maria Okoro, a young");
    assertThat(named("A local judge has closed the pier. Judge Maria Okoro gave no reason."))
        .startsWith("Maria Okoro, a local judge has closed the pier.");
    assertThat(named("PORT, May 6 (Quay Wire) - " + lead + "Maria Okoro, 40, left on Monday."))
        .first()
        .asString()
        .startsWith("Maria Okoro, a young");
  }

  @Test
  void leaveALeadUnnamedWhereAnotherMayBeMeant() {
    String lead = "A harbour official has quit over the new quay. ";

    for (String next :
        List.of(
            "Maria Okoro, a clerk at the pier, said that he had been ill.",
            "Maria Okoro, the mayor, came to the pier.",
            "Maria Okoro slept.",
            "The mayor knows Maria Okoro, a clerk at the pier.",
            "Okoro, a clerk at the pier, left. Maria Okoro slept.",
            "It rained. It rained. Maria Okoro, a clerk at the pier, left.",
            "Maria Okoro, a clerk, left. Jan Visser came. Mr Visser stayed.")) {
      assertThat(named(lead + next)).as(next).startsWith(lead.strip());
    }
    assertThat(named("Jan Visser is ill. " + lead + "Maria Okoro, a clerk at the pier, left."))
        .contains(lead.strip());
    assertThat(named("A clerk of Jan Visser has quit. Maria Okoro, 40, left. Maria Okoro slept."))
        .startsWith("A clerk of Jan Visser has quit.");
    assertThat(named("A police officer union has quit. Maria Okoro, a clerk at the pier, left."))
        .startsWith("A police officer union has quit.");
  }

  private static List<String> named(String text) {
    return Antecedents.named(READER.read(text, null, "en"));
  }
}
