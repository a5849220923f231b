package org.variorum.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  private static List<String> distinct(List<String> names) {
    return Documents.named(names).values().stream().distinct().toList();
  }

  @Test
  void namesOfOneKindAreOneDocument() {
    assertThat(
            distinct(
                List.of(
                    "the memo",
                    "a dissent memo by clerks",
                    "the memo, which was obtained by Herald")))
        .containsExactly("the memo, which was obtained by Herald");
  }

  @Test
  void aMemorandumIsAMemo() {
    assertThat(distinct(List.of("the memorandum", "a leaked memo"))).hasSize(1);
  }

  @Test
  void anotherKindIsAnotherDocument() {
    assertThat(distinct(List.of("the memo", "the letter")))
        .containsExactly("the memo", "the letter");
  }

  @Test
  void anotherFinderHasAnotherDocument() {
    assertThat(
            distinct(
                List.of("a memo obtained by Herald", "the memo", "a memo obtained by The Beacon")))
        .containsExactly("a memo obtained by Herald", "a memo obtained by The Beacon");
  }

  @Test
  void otherProperNamesTellTwoApart() {
    assertThat(distinct(List.of("the Harrow report", "the Lindqvist report"))).hasSize(2);
  }

  @Test
  void anotherOneIsNotTheFirst() {
    assertThat(distinct(List.of("the memo", "another memo", "a second memo"))).hasSize(3);
  }

  @Test
  void nothingIsKnownOfANameWithoutItsKind() {
    assertThat(distinct(List.of("Exhibit A", "Exhibit B"))).hasSize(2);
  }
}
