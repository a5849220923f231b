package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.variorum.claim.figure.Outcome;
import org.variorum.curation.Decision.Doubt;

class FigureCurationTest extends CuratedComparisonTest {

  @Autowired FigureCuration curation;

  @Test
  void outcomeIsComputedWhileNobodyDecides() {
    assertThat(figure().outcome()).isEqualTo(Outcome.UPDATED);
    assertThat(figure().curated()).isFalse();
    assertThat(figure().ruling()).isNull();
  }

  @Test
  void outcomeThatACuratorSetOutlivesNewReadingsBesideTheComputedOne() {
    curation.setOutcome(news.figure, Outcome.AGREE, "Ida", "One count, two mornings.");
    readAnew(news.saidByWire);
    compareAll();

    assertThat(figure().outcome()).isEqualTo(Outcome.AGREE);
    assertThat(figure().curated()).isTrue();
    OutcomeRuling ruling = Objects.requireNonNull(figure().ruling());
    assertThat(ruling.computed()).isEqualTo(Outcome.UPDATED);
    assertThat(ruling.decision().decidedBy()).isEqualTo("Ida");
    assertThat(ruling.decision().reason()).isEqualTo("One count, two mornings.");
    assertThat(ruling.decision().doubt()).isNull();
  }

  @Test
  void ledgerSaysWhenLaterNumbersSpeakAgainstIt() {
    long decision = curation.setOutcome(news.figure, Outcome.AGREE, "Ida", "One count.");
    compareAll();
    match(news.saidByWire, saidByGazette("Ninety", 90));
    compareAll();

    assertThat(figure().outcome()).isEqualTo(Outcome.AGREE);
    assertThat(decisions.byId(decision).orElseThrow().doubt())
        .extracting(Doubt::evidence)
        .isEqualTo("updated");

    jdbc.sql("update statement set current = false where article_id = ?")
        .param(news.gazette)
        .update();
    compareAll();
    assertThat(decisions.byId(decision).orElseThrow().doubt()).isNull();
  }

  @Test
  void laterNumbersThatAgreeRaiseNoDoubt() {
    long decision = curation.setOutcome(news.figure, Outcome.DIFFERS, "Ida", "Two counts.");
    match(news.saidByWire, saidByGazette("Sixty", 60));
    compareAll();

    assertThat(figure().outcome()).isEqualTo(Outcome.DIFFERS);
    assertThat(figure().sides()).hasSize(2);
    assertThat(decisions.byId(decision).orElseThrow().doubt()).isNull();
  }

  @Test
  void laterDecisionPrevailsAndItsWithdrawalBringsTheEarlierBack() {
    curation.setOutcome(news.figure, Outcome.AGREE, "Ida", "One count.");
    long later = curation.setOutcome(news.figure, Outcome.DIFFERS, "Odo", "Two counts.");
    compareAll();
    assertThat(figure().outcome()).isEqualTo(Outcome.DIFFERS);

    decisions.withdraw(later, "Odo", "Ida is right.");
    compareAll();
    assertThat(figure().outcome()).isEqualTo(Outcome.AGREE);
  }

  @Test
  void withdrawnDecisionLeavesWhatIsComputed() {
    long decision = curation.setOutcome(news.figure, Outcome.AGREE, "Ida", "One count.");
    compareAll();
    decisions.withdraw(decision, "Ida", "Two counts.");
    compareAll();

    assertThat(figure().outcome()).isEqualTo(Outcome.UPDATED);
    assertThat(figure().curated()).isFalse();
  }

  @Test
  void relabelledFigureKeepsItsWords() {
    curation.relabel(news.figure, " Signatures ", "Ida", "Not all are dockers.");
    readAnew(news.saidByWire);
    compareAll();

    assertThat(figure().label()).isEqualTo("Signatures");
    assertThat(figure().curated()).isTrue();
    assertThat(figure().ruling()).isNull();
  }

  @Test
  void refusesWhatMakesNoSense() {
    refused("Say why", () -> curation.setOutcome(news.figure, Outcome.AGREE, "Ida", " "));
    refused("two articles", () -> curation.setOutcome(news.figure, Outcome.SINGLE, "Ida", "One."));
    refused("needs words", () -> curation.relabel(news.figure, " ", "Ida", "Shorter."));
    refused("no such figure", () -> curation.relabel(99_999, "Signers", "Ida", "Shorter."));
  }

  private Figure figure() {
    return figures.byId(news.figure).orElseThrow();
  }
}
