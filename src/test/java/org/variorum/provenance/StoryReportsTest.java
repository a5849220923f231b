package org.variorum.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.story.Story;

/**
 * A story of four articles, by the Courier (1), the Wire (2), the Gazette (3), and the Globe (4).
 */
class StoryReportsTest {

  private static final Map<Long, String> OUTLETS =
      Map.of(1L, "Harbour Courier", 2L, "North Wire", 3L, "Old Gazette", 4L, "Globe");
  private static final long OPENING = 100;
  private static final long BELOW = 200;

  private final List<Copy> copies = new ArrayList<>();
  private final List<Credit> credits = new ArrayList<>();
  private final Map<Long, OwnReport> own = new HashMap<>();

  @Test
  void articlesWithoutDebtsAreIndependent() {
    assertThat(told().independentReports()).isEqualTo(4);
    assertThat(told().reports()).extracting(Report::kind).containsOnly(ReportKind.OWN);
  }

  @Test
  void creditInTheOpeningMakesARelay() {
    credit(3, "Daily Lamp", OPENING);
    credit(4, "Daily Lamp", OPENING);

    assertThat(kind(3)).isEqualTo(ReportKind.RELAY_CREDITED);
    assertThat(told().independentReports()).isEqualTo(3);
    assertThat(told().origins()).containsExactly("Harbour Courier", "North Wire", "Daily Lamp");
  }

  @Test
  void creditFurtherDownIsForADetail() {
    credit(3, "Daily Lamp", BELOW);

    assertThat(kind(3)).isEqualTo(ReportKind.OWN);
    assertThat(told().independentReports()).isEqualTo(4);
  }

  @Test
  void whoHeardItAsWellConfirmsIndependently() {
    credit(3, "North Wire", OPENING);
    own.put(3L, new OwnReport(3, Relation.TOLD, "A clerk told the Old Gazette so.", 300L));

    assertThat(told().reports()).contains(new Report(3, ReportKind.CONFIRMED, "North Wire", 300L));
    assertThat(told().independentReports()).isEqualTo(4);
  }

  @Test
  void copyIsARelayWhateverItClaimsToHaveHeard() {
    copy(4, 2);
    own.put(4L, new OwnReport(4, Relation.TOLD, "A clerk told the Globe so.", 400L));

    assertThat(told().reports())
        .contains(new Report(4, ReportKind.RELAY_SILENT, "North Wire", null));
    assertThat(told().independentReports()).isEqualTo(3);
  }

  @Test
  void copyThatCreditsItsOriginSaysSo() {
    copy(4, 2);
    credit(4, "North Wire", BELOW);

    assertThat(told().reports())
        .contains(new Report(4, ReportKind.RELAY_CREDITED, "North Wire", BELOW));
  }

  @Test
  void chainOfRelaysGoesBackToOneOrigin() {
    credit(3, "North Wire", OPENING);
    credit(2, "Daily Lamp", OPENING);
    copy(4, 3);

    assertThat(told().independentReports()).isEqualTo(2);
    assertThat(told().origins()).containsExactly("Harbour Courier", "Daily Lamp");
  }

  private ReportKind kind(long article) {
    return told().reports().stream()
        .filter(report -> report.articleId() == article)
        .findFirst()
        .orElseThrow()
        .kind();
  }

  private void credit(long article, String outlet, long statement) {
    credits.add(new Credit(article, outlet, Relation.REPORTED, "as it wrote", statement));
  }

  private void copy(long article, long of) {
    copies.add(new Copy(article, of, CopyKind.EDITED, 0.8, "published later", List.of()));
  }

  private Independence told() {
    return new StoryReports(OUTLETS, copies, credits, own, Map.of(OPENING, 1, BELOW, 7), Map.of())
        .of(STORY);
  }

  private static final Story STORY =
      new Story(
          1,
          "letter",
          1,
          "Letter",
          List.of(1L, 2L, 3L, 4L),
          4,
          Instant.EPOCH,
          Instant.EPOCH,
          false,
          false);
}
