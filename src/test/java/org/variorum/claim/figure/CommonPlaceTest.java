package org.variorum.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Told.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.claim.FigureGroups;
import org.variorum.claim.Told;
import org.variorum.claim.said.Said;

class CommonPlaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The jobless rate fell to 6.1 percent. | The jobless rate had fallen to 6.4%.",
        "The harbour plan would cost $12 million. | The plan would cost about $19 million.",
        "The gang demanded a $70 million payment. | The gang has demanded $90 million in bitcoin.",
        "The new vaccine is 96 percent effective in teenagers."
            + " | In teenagers the vaccine is 86% effective.",
        "The ferry made its crossing in a record 42. | The ferry made a record 47 crossings."
      })
  void numbersInOnePlaceMakeOneFigure(String one, String two) {
    assertThat(figures(one, two)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rents rose 0.9 percent in the past month. | Rents rose 1.9% over the past year.",
        "Rents rose to 6%. | Rents rose by 5%.",
        "The town had expected a rise of 6%. | The town saw a rise of 5%.",
        "Ada Quay, 31, wrote to the twins. | The twins Lea and Max Hale, aged 16, had a letter.",
        "Sales of fuel fell 8% in Norvale. | Sales of fuel fell 6% in Ashby.",
        "The margin of error is 5 percent. | Among that group the margin of error is 4 percent.",
        "The bridge cost $12 million. | The bridge cost $40 million.",
        "Ada Quay will propose $5 million in relief."
            + " | Ada Quay will propose a $6 million budget that taxes pay."
      })
  void numbersOfOtherThingsStayApart(String one, String two) {
    assertThat(figures(one, two)).hasSize(2);
  }

  @Test
  void numberAmongOthersNeedsMoreInCommon() {
    String rate = "The rate fell to 6.1% in April, far from the 9.5% of spring.";

    assertThat(figures(rate, "The rate had fallen to 6.4 percent.")).hasSize(2);
    assertThat(figures(rate, "It fell by 3 percent.")).hasSize(3);
  }

  @Test
  void weeklyCountsAreManyNumbers() {
    Said one = told(1, "Claims for relief fell to 473,000.", 0, Told.TUESDAY);
    Said two = told(2, "Claims for relief fell to 444,000.", 0, Told.TUESDAY.plusDays(7));

    assertThat(FigureGroups.of(List.of(one, two))).hasSize(2);
  }

  private static List<List<Amount>> figures(String one, String two) {
    return FigureGroups.of(List.of(told(1, one.strip()), told(2, two.strip())));
  }
}
