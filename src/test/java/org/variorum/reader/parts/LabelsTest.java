package org.variorum.reader.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.wording.Wording;
import org.variorum.wording.Wording.Use;
import org.variorum.wording.WordingKind;

class LabelsTest {

  private static final long COURIER = 1;
  private static final long GAZETTE = 2;

  @Test
  void twoOutletsThatCallSomebodyOtherwiseStandAgainstEachOther() {
    assertThat(contrasted(use(1, COURIER, "whistleblower"), use(2, GAZETTE, "former clerk")))
        .singleElement()
        .satisfies(wording -> assertThat(wording.uses()).hasSize(2));
  }

  @Test
  void oneOutletAloneOrTheSameInOtherWordsIsNoContrast() {
    assertThat(contrasted(use(1, COURIER, "whistleblower"), use(3, COURIER, "former clerk")))
        .isEmpty();
    assertThat(contrasted(use(1, COURIER, "clerk"), use(2, GAZETTE, "former clerk at the port")))
        .isEmpty();
    assertThat(contrasted(use(1, COURIER, "Former Clerk"), use(2, GAZETTE, "former clerk")))
        .isEmpty();
  }

  @Test
  void labelsOfTheSameWordsAreOne() {
    List<Wording> contrasted =
        contrasted(
            use(1, COURIER, "port clerk"),
            use(1, COURIER, "Port clerks"),
            use(2, GAZETTE, "port clerks"),
            use(2, GAZETTE, "traitor"));

    assertThat(contrasted.getFirst().uses())
        .containsExactly(
            new Use(1, COURIER, "port clerk", 2, 1L),
            new Use(2, GAZETTE, "port clerk", 1, 2L),
            new Use(2, GAZETTE, "traitor", 1, 2L));
  }

  private static List<Wording> contrasted(Use... uses) {
    return Labels.contrasted(
        List.of(
            new Wording(WordingKind.REFERENT, "the pier", List.of(uses)),
            new Wording(WordingKind.LABEL, "Ada Quay", List.of(uses))));
  }

  private static Use use(long article, long outlet, String label) {
    return new Use(article, outlet, label, 1, article);
  }
}
