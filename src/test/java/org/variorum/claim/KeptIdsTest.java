package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeptIdsTest {

  @Test
  void groupThatGrowsKeepsItsId() {
    assertThat(ids(List.of(List.of("a", "b", "c")), Map.of("a", 7L, "b", 7L))).containsExactly(7L);
  }

  @Test
  void greaterPartOfASplitGroupKeepsTheIdAndTheOtherGetsAFreshOne() {
    assertThat(ids(List.of(List.of("a"), List.of("b", "c")), Map.of("a", 7L, "b", 7L, "c", 7L)))
        .containsExactly(100L, 7L);
  }

  @Test
  void mergedGroupKeepsTheIdOfWhichItHoldsMost() {
    assertThat(ids(List.of(List.of("a", "b", "c")), Map.of("a", 7L, "b", 8L, "c", 8L)))
        .containsExactly(8L);
  }

  @Test
  void noIdIsGivenTwice() {
    assertThat(
            ids(
                List.of(List.of("a", "b"), List.of("c", "d"), List.of("e")),
                Map.of("a", 7L, "b", 7L, "c", 7L, "d", 8L)))
        .containsExactly(7L, 8L, 100L);
  }

  @Test
  void newGroupsGetFreshIdsInOrder() {
    assertThat(ids(List.of(List.of("a"), List.of("b")), Map.of())).containsExactly(100L, 101L);
  }

  private static List<Long> ids(List<List<String>> groups, Map<String, Long> before) {
    return KeptIds.of(groups, before, count -> LongStream.range(100, 100 + count).boxed().toList());
  }
}
