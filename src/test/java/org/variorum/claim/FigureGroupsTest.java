package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Cast.count;
import static org.variorum.claim.Cast.measured;
import static org.variorum.claim.Cast.signers;
import static org.variorum.claim.Cast.statement;
import static org.variorum.claim.Cast.unknownSigners;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.claim.said.Said;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;

class FigureGroupsTest {

  @Test
  void numbersForOneThingMakeOneFigure() {
    Said one = statement(1, 1).giving(signers("100", 100, 100)).said();
    Said two = statement(2, 2).giving(unknownSigners()).said();

    assertThat(FigureGroups.of(List.of(one, two))).singleElement().asList().hasSize(2);
  }

  @Test
  void slicesOfOneSentenceAreFiguresOfTheirOwn() {
    Quantity people = count("90", "person", "injure", 90, 90);
    Quantity children = count("30", "child", "injure", 30, 30);
    Said one = statement(1, 1).giving(people, children).said();
    Said two = statement(2, 2).giving(children, people).said();

    assertThat(FigureGroups.of(List.of(one, two)))
        .extracting(group -> group.stream().map(amount -> amount.quantity().text()).toList())
        .containsExactly(List.of("90", "90"), List.of("30", "30"));
  }

  @Test
  void twoNumbersOfOneStatementAreNeverOneFigure() {
    Said range = statement(1, 1).giving(signers("40", 40, 40), signers("60", 60, 60)).said();

    assertThat(FigureGroups.of(List.of(range))).hasSize(2);
  }

  @Test
  void ordinalsAreNoFigures() {
    Quantity third = measured(count("third", "memo", null, 3, 3), QuantityKind.ORDINAL, null);
    Said said = statement(1, 1).giving(third).said();

    assertThat(FigureGroups.of(List.of(said))).isEmpty();
  }

  @Test
  void numberOfSomethingUnnamedJoinsTheSameNumberOfItsClaim() {
    Said named = statement(1, 1).giving(signers("90", 90, 90)).said();
    Said unnamed = statement(2, 2).giving(count("90", "", null, 90, 90)).said();
    Said other = statement(3, 3).giving(count("70", "", null, 70, 70)).said();

    assertThat(FigureGroups.of(List.of(named, unnamed, other)))
        .extracting(List::size)
        .containsExactly(2, 1);
  }

  @Test
  void whatIsMoreCountsNothingOfItsOwn() {
    Quantity two = count("2", "debate", null, 2, 2);
    Said left = statement(1, 1).reading(" more debates follow").giving(two).said();
    Said all = statement(2, 2).reading(" debates follow").giving(two).said();

    assertThat(FigureGroups.of(List.of(left))).isEmpty();
    assertThat(FigureGroups.of(List.of(all))).hasSize(1);
  }

  @Test
  void loneAmountsWhoseWordsMeetStandBesideEachOther() {
    Quantity euros = measured(count("40", "dam", null, 40, 40), QuantityKind.MONEY, "EUR");
    Quantity dollars = measured(count("45", "dam", null, 45, 45), QuantityKind.MONEY, "USD");
    Said one = statement(1, 1).giving(euros).said();
    Said two = statement(2, 2).giving(dollars).said();
    Said three = statement(3, 3).giving(euros).said();

    assertThat(FigureGroups.of(List.of(one, two))).singleElement().asList().hasSize(2);
    assertThat(FigureGroups.of(List.of(one, two, three))).hasSize(2);
  }
}
