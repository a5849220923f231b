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

  private static List<String> named(String text) {
    return Antecedents.named(READER.read(text, null, "en"));
  }
}
