package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.variorum.claim.contrast.DifferenceKind;
import org.variorum.curation.Decision;
import org.variorum.curation.Decision.Kind;

class ClaimCurationTest extends CuratedComparisonTest {

  @Autowired ClaimCuration curation;

  @Test
  void twoStatementsThatMatchAreOneClaimWhileNobodyDecides() {
    Claim claim = claims.byId(news.claim).orElseThrow();

    assertThat(claim.statements()).containsExactly(news.saidByCourier, news.saidByWire);
    assertThat(claim.curated()).isFalse();
  }

  @Test
  void partedStatementsStayApartThroughNewReadings() {
    curation.split(news.claim, Set.of(news.saidByWire), "Ida", "Another letter.");
    readAnew(news.saidByWire);
    compareAll();

    assertThat(all()).hasSize(2).allMatch(Claim::curated);
    assertThat(claims.byId(news.claim).orElseThrow().cells())
        .filteredOn(cell -> !cell.statements().isEmpty())
        .extracting(Cell::articleId)
        .containsExactly(news.courier);
  }

  @Test
  void mergedClaimsStayOneUnderTheKeptId() {
    jdbc.sql("delete from statement_match").update();
    compareAll();
    Claim other =
        all().stream().filter(claim -> claim.id() != news.claim).findFirst().orElseThrow();

    curation.merge(news.claim, other.id(), "Ida", "One letter.");
    readAnew(news.saidByWire);
    compareAll();

    assertThat(all())
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.id()).isEqualTo(news.claim);
              assertThat(claim.articles()).isEqualTo(2);
              assertThat(claim.curated()).isTrue();
            });
  }

  @Test
  void movedStatementsStayWithTheOtherClaimThroughNewReadings() {
    long saidByGazette = saidByGazetteAsByWire();
    compareAll();
    curation.split(news.claim, Set.of(news.saidByCourier), "Ida", "Another letter.");
    compareAll();
    assertThat(holding(saidByGazette)).isEqualTo(holding(news.saidByWire));

    long moved =
        curation.move(
            holding(saidByGazette),
            Set.of(saidByGazette),
            holding(news.saidByCourier),
            "Odo",
            "The courier's letter.");
    readAnew(news.saidByWire);
    compareAll();

    assertThat(all()).hasSize(2);
    assertThat(holding(saidByGazette)).isEqualTo(holding(news.saidByCourier));
    assertThat(decisions.byId(moved).orElseThrow().kind()).isEqualTo(Kind.MOVE);
    decisions.withdraw(moved, "Odo", "No.");
    compareAll();
    assertThat(holding(saidByGazette)).isNotEqualTo(holding(news.saidByCourier));
  }

  @Test
  void laterDecisionPrevails() {
    curation.split(news.claim, Set.of(news.saidByWire), "Ida", "Another letter.");
    compareAll();
    long other =
        all().stream().map(Claim::id).filter(id -> id != news.claim).findFirst().orElseThrow();
    curation.merge(news.claim, other, "Odo", "It was one letter.");
    compareAll();

    assertThat(all()).singleElement().extracting(Claim::articles).isEqualTo(2);
  }

  @Test
  void rejectedClaimDoesNotComeBack() {
    curation.reject(news.claim, "Ida", "A caption.");

    assertThat(all()).isEmpty();
    readAnew(news.saidByWire);
    compareAll();
    assertThat(all()).isEmpty();
  }

  @Test
  void relabelledClaimKeepsItsWords() {
    curation.relabel(news.claim, "Dockers signed a letter.", "Ida", "Numbers differ.");
    readAnew(news.saidByWire);
    compareAll();

    Claim claim = claims.byId(news.claim).orElseThrow();
    assertThat(claim.text()).isEqualTo("Dockers signed a letter.");
    assertThat(claim.curated()).isTrue();
  }

  @Test
  void differenceThatACuratorSetIsExplainedWithTheReason() {
    curation.differ(
        news.claim, Set.of(news.saidByWire), DifferenceKind.DENIED, "Ida", "The wire denies it.");
    readAnew(news.saidByWire);
    compareAll();

    Claim claim = claims.byId(news.claim).orElseThrow();
    assertThat(cell(claim, news.wire).kind()).isEqualTo(CellKind.REPORTS_DIFFERENTLY);
    assertThat(cell(claim, news.wire).differs()).contains("yes or no");
    assertThat(cell(claim, news.courier).differs()).doesNotContain("yes or no");
    assertThat(claim.disagreements())
        .extracting(Disagreement::reason)
        .containsExactly("The wire denies it.");
  }

  @Test
  void differenceThatACuratorLiftedStaysLifted() {
    curation.differ(
        news.claim, Set.of(news.saidByWire), DifferenceKind.DENIED, "Ida", "The wire denies it.");
    compareAll();
    assertThat(claims.byId(news.claim).orElseThrow().differs()).isTrue();

    curation.agree(news.claim, DifferenceKind.DENIED, "Odo", "It was a misreading.");
    readAnew(news.saidByWire);
    compareAll();

    Claim claim = claims.byId(news.claim).orElseThrow();
    assertThat(claim.differs()).isFalse();
    assertThat(claim.disagreements()).isEmpty();
    assertThat(claim.curated()).isTrue();
  }

  @Test
  void withdrawnDecisionBindsNoMore() {
    long rejected = curation.reject(news.claim, "Ida", "A caption.");
    compareAll();

    decisions.withdraw(rejected, "Odo", "It is no caption.");
    compareAll();

    assertThat(all())
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.statements()).hasSize(2);
              assertThat(claim.curated()).isFalse();
            });
    assertThat(ledger()).singleElement().matches(decision -> !decision.holds());
  }

  @Test
  void decisionsStandInALedger() {
    curation.relabel(news.claim, "Dockers signed.", "Ida", " Numbers differ. ");
    curation.reject(news.claim, "Odo", "A caption.");

    List<Decision> ledger = ledger();
    assertThat(ledger).extracting(Decision::kind).containsExactly(Kind.REJECT, Kind.RELABEL);
    assertThat(ledger.getLast().decidedBy()).isEqualTo("Ida");
    assertThat(ledger.getLast().reason()).isEqualTo("Numbers differ.");
    assertThat(ledger.getLast().said()).isEqualTo("Dockers signed.");
  }

  @Test
  void refusesWhatMakesNoSenseAndChangesNothing() {
    refused("itself", () -> curation.merge(news.claim, news.claim, "Ida", "Why not."));
    refused("no such claim", () -> curation.merge(news.claim, 99_999, "Ida", "Gone."));
    refused("at least one", () -> curation.split(news.claim, Set.of(), "Ida", "None."));
    refused(
        "Leave at least one",
        () ->
            curation.split(news.claim, Set.of(news.saidByCourier, news.saidByWire), "Ida", "All."));
    refused("needs words", () -> curation.relabel(news.claim, " ", "Ida", "Shorter."));
    refused("Say why", () -> curation.reject(news.claim, "Ida", " "));

    assertThat(ledger()).isEmpty();
    assertThat(all()).hasSize(1);
  }

  private static Cell cell(Claim claim, long article) {
    return claim.cells().stream()
        .filter(cell -> cell.articleId() == article)
        .findFirst()
        .orElseThrow();
  }

  private List<Decision> ledger() {
    return decisions.page(topic, PageRequest.of(0, 20)).getContent();
  }

  private List<Claim> all() {
    return claims.page(null, topic, PageRequest.of(0, 50)).getContent();
  }

  private long holding(long statement) {
    return all().stream()
        .filter(claim -> claim.statements().contains(statement))
        .map(Claim::id)
        .findFirst()
        .orElseThrow();
  }

  private long saidByGazetteAsByWire() {
    long said = saidByGazette("Sixty", 60);
    match(news.saidByWire, said);
    return said;
  }
}
