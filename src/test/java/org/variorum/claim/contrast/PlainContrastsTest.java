package org.variorum.claim.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Told.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.claim.Told;
import org.variorum.claim.said.Said;

/** Invented leads: who did it and what comes first, and much behind it. */
class PlainContrastsTest {

  private static final String SIGNED =
      "Mayor Ada Quay on Monday signed a bill that would close two bridges, her office's last"
          + " before the vote on 9 June.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DENIED | Mayor Ada Quay did not sign the bill that would close two bridges.",
        "CERTAIN | Mayor Ada Quay may have signed a bill on Monday to close two bridges.",
        "CERTAIN | Mayor Ada Quay reportedly signed the bill.",
        "WHEN | Mayor Ada Quay signed the bill on Friday, after a night of debate.",
        "WHEN | Mayor Ada Quay (I-Norvale), who was elected last year, signed the bill Saturday."
      })
  void deedsAreSetAgainstEachOtherWhateverFollows(String kind, String other) {
    assertThat(kinds(SIGNED, other)).containsExactly(DifferenceKind.valueOf(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Ada Quay signed a bill earlier this week.",
        "A bill to close two bridges was signed on Monday by Mayor Ada Quay.",
        "Governor Max Hale signed the bill on Friday.",
        "Mayor Ada Quay signed a letter on Friday.",
        "Governor Max Hale did not sign the bill.",
        "Mayor Ada Quay, the council said, did not sign the bill.",
        "If Mayor Ada Quay did not sign the bill, two bridges stayed open.",
        "Mayor Ada Quay signed the bill on Monday, two days after a debate on Saturday."
      })
  void whatIsToldOtherwiseIsNoContrast(String other) {
    assertThat(kinds(SIGNED, other)).isEmpty();
  }

  @Test
  void weekdaysOfTwoWeeksAreTwoOccasions() {
    String friday = "Mayor Ada Quay signed the bill on Friday.";

    assertThat(
            PlainContrasts.between(
                plain(told(1, SIGNED)), plain(told(2, friday, 0, Told.TUESDAY.plusDays(14)))))
        .isEmpty();
  }

  @Test
  void passivesAreSetAgainstPassives() {
    String told = "Ada Quay, the former mayor of Norvale, was sentenced on Friday to two years.";

    assertThat(kinds(told, "Ada Quay was not sentenced to two years in prison on Friday."))
        .containsExactly(DifferenceKind.DENIED);
    assertThat(kinds(told, "Ada Quay was sentenced to two years in prison on Monday."))
        .containsExactly(DifferenceKind.WHEN);
    assertThat(kinds(told, "Ada Quay sentenced a thief to two years in prison on Monday."))
        .isEmpty();
  }

  @Test
  void whoNamesAnInformantVouchesForNothing() {
    assertThat(
            kinds(
                "Ada Quay reportedly forwarded the letters.",
                "Ada Quay forwarded the letters, as the Courier first reported."))
        .isEmpty();
  }

  @Test
  void lessAlikeSentencesTellOfTwoDeeds() {
    assertThat(
            Contrasts.between(
                plain(told(1, SIGNED)), plain(told(2, "Ada Quay did not sign the bill.", 60))))
        .isEmpty();
  }

  private static List<DifferenceKind> kinds(String one, String two) {
    return PlainContrasts.between(plain(told(1, one)), plain(told(2, two))).stream()
        .map(DraftDifference::kind)
        .toList();
  }

  /** Nothing but the deed that it begins with. */
  private static Telling plain(Said said) {
    return new Telling(said, null, PlainDeed.of(said));
  }
}
