package org.variorum.reader.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayeredLayoutTest {

  @Test
  void whatWasFirstStandsLeft() {
    LayeredLayout layout = layout(3, new int[][] {{0, 1}, {1, 2}});

    assertThat(layout.x("0")).isLessThan(layout.x("1"));
    assertThat(layout.x("1")).isLessThan(layout.x("2"));
  }

  @Test
  void anArrowPassesTheBoxesBetween() {
    LayeredLayout layout = layout(3, new int[][] {{0, 1}, {1, 2}, {0, 2}});

    assertThat(layout.points("0", "2"))
        .filteredOn(point -> point.x > layout.x("1") && point.x < layout.x("1") + 100)
        .isEmpty();
    assertThat(layout.points("0", "2").subList(1, 3))
        .allMatch(point -> point.y < layout.y("1") || point.y > layout.y("1") + 40);
  }

  @Test
  void aCircleHasAnArrowThatLeadsBack() {
    LayeredLayout layout = layout(3, new int[][] {{0, 1}, {1, 2}, {2, 0}});

    assertThat(layout.points("2", "0")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(layout.width()).isGreaterThan(300);
  }

  @Test
  void boxesDoNotLieOnEachOther() {
    int[][] ties = new int[39][];
    for (int n = 1; n < 40; n++) {
      ties[n - 1] = new int[] {n / 4, n};
    }
    LayeredLayout layout = layout(40, ties);

    for (int one = 0; one < 40; one++) {
      for (int two = one + 1; two < 40; two++) {
        assertThat(
                Math.abs(layout.x("" + one) - layout.x("" + two)) >= 100
                    || Math.abs(layout.y("" + one) - layout.y("" + two)) >= 40)
            .as(one + " and " + two)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void everyArrowStaysWithinThePicture(int sources) {
    // each report has every source, and the last is a copy of the first
    List<int[]> ties = new ArrayList<>();
    for (int report = sources; report < sources + 4; report++) {
      for (int source = 0; source < sources; source++) {
        ties.add(new int[] {source, report});
      }
    }
    ties.add(new int[] {sources, sources + 3});
    LayeredLayout layout = layout(sources + 4, ties.toArray(int[][]::new));

    for (int[] tie : ties) {
      assertThat(layout.points("" + tie[0], "" + tie[1]))
          .allMatch(point -> point.y > 0 && point.y < layout.height());
    }
  }

  private static LayeredLayout layout(int boxes, int[][] ties) {
    LayeredLayout layout = new LayeredLayout();
    for (int n = 0; n < boxes; n++) {
      layout.add("" + n, 100, 40);
    }
    for (int[] tie : ties) {
      layout.connect("" + tie[0], "" + tie[1]);
    }
    layout.run();
    return layout;
  }
}
