package org.variorum.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.text.name.NewsOutlets.Mention;

class NewsOutletsTest {

  private final NewsOutlets outlets = new NewsOutlets(List.of("Lagoon Post", "The Quay Gazette"));

  @Test
  void knowsItsOwnListAndThoseItIsGiven() {
    assertThat(names("Reuters and the Lagoon Post came."))
        .containsExactly("Reuters", "Lagoon Post");
  }

  @Test
  void knowsOtherWaysOfWritingAName() {
    assertThat(names("a WSJ story")).containsExactly("The Wall Street Journal");
    assertThat(names("a Quay Gazette story")).containsExactly("The Quay Gazette");
  }

  @Test
  void seesThroughAMangledName() {
    assertThat(names("The Wall Road Journal wrote so.")).containsExactly("The Wall Street Journal");
  }

  @Test
  void longestNameWins() {
    assertThat(names("The Washington Free Beacon asked."))
        .containsExactly("The Washington Free Beacon");
  }

  @Test
  void wordsInLowerCaseAreNoNames() {
    assertThat(names("the nation wiped the slate in time")).isEmpty();
  }

  @Test
  void wordsThatAreNamesOfOutletsTooAreCreditedWithNothing() {
    assertThat(names("Fortune smiled, and Stuff was left.")).isEmpty();
    assertThat(OutletNames.known("Fortune")).isTrue();
    assertThat(OutletNames.known("Kyiv Independent")).isTrue();
    assertThat(OutletNames.known("Quay Gazette")).isFalse();
  }

  @Test
  void spanCoversTheNameAsPrinted() {
    String text = "It was the Lagoon Post that asked.";

    assertThat(outlets.in(text))
        .singleElement()
        .satisfies(mention -> assertThat(mention.span().of(text)).endsWith("Lagoon Post"));
  }

  @Test
  void possessiveIsNoPartOfTheName() {
    String text = "the Lagoon Post's pier and Reuters’s ships";

    assertThat(outlets.in(text))
        .extracting(mention -> mention.span().of(text))
        .containsExactly("Lagoon Post", "Reuters");
  }

  private List<String> names(String text) {
    return outlets.in(text).stream().map(Mention::name).toList();
  }
}
