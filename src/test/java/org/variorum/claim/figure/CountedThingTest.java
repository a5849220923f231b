package org.variorum.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Cast.count;
import static org.variorum.claim.Cast.measured;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.claim.Cast;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;

class CountedThingTest {

  @ParameterizedTest
  @CsvSource({
    "person, people",
    "palestinian, person",
    "employee, staffer",
    "official, signatory",
    "memo, cable",
    "professor, faculty",
    "campaign money, campaign cash",
    "adult population, adult",
    "plan, package",
    "norwegian, people",
    "hostage, captive",
    "'state department employee', 'usaid employee'",
    "walrus, walrus",
  })
  void oneThingUnderTwoWords(String one, String two) {
    assertThat(CountedThing.sameThing(one, two)).isTrue();
    assertThat(CountedThing.sameThing(two, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "child, palestinian",
    "child, person",
    "memo, letter",
    "hostage, person",
    "agency, country",
    "agency, employee",
    "walrus, seal",
    "'', person",
  })
  void slicesAndOtherThingsStayApart(String one, String two) {
    assertThat(CountedThing.sameThing(one, two)).isFalse();
    assertThat(CountedThing.sameThing(two, one)).isFalse();
  }

  @Test
  void staffAndPeopleMaySignAlike() {
    assertThat(CountedThing.same(signing("person"), signing("staffer"))).isTrue();
  }

  @Test
  void deedsTellCountsApartWhereBothAreKnown() {
    assertThat(CountedThing.same(people("kill"), people("injure"))).isFalse();
    assertThat(CountedThing.same(people("kill"), people(null))).isTrue();
  }

  @Test
  void moneyIsNoCountAndDollarsAreNoEuros() {
    Quantity count = people(null);
    Quantity dollars = measured(count, QuantityKind.MONEY, "USD");

    assertThat(CountedThing.same(count, dollars)).isFalse();
    assertThat(CountedThing.same(dollars, measured(count, QuantityKind.MONEY, "EUR"))).isFalse();
    assertThat(CountedThing.same(dollars, measured(count, QuantityKind.MONEY, "USD"))).isTrue();
    assertThat(CountedThing.same(count, measured(count, QuantityKind.PERCENT, null))).isFalse();
  }

  private static Quantity signing(String counted) {
    return count("100", counted, "sign", 100, 100);
  }

  private static Quantity people(@Nullable String deed) {
    return count("100", "person", deed, 100, 100);
  }

  @Test
  void nationalityStandsForPeople() {
    assertThat(CountedThing.sameThing("ukrainian", "people")).isTrue();
    assertThat(CountedThing.sameThing("ukrainian", "child")).isFalse();
  }

  @Test
  void agesOfAnybodyAreNotCompared() {
    assertThat(CountedThing.same(age("person"), age("person"))).isFalse();
    assertThat(CountedThing.same(age("brandt"), age("brandt"))).isTrue();
  }

  private static Quantity age(String whose) {
    return Cast.measured(Cast.count("31", whose, null, 31, 31), QuantityKind.AGE, null);
  }
}
