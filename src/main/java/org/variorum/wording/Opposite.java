package org.variorum.wording;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.variorum.statement.KeptStatement;
import org.variorum.text.name.NamedThing;

/** Two names that stand in the same place of statements which say the same. */
final class Opposite {

  private final String one;
  private final String other;
  private final Place first;
  private final Place second;
  private final Set<Long> statements = new HashSet<>();
  private int signs;

  /** Where a name stands. */
  record Place(KeptStatement statement, NamedThing name) {

    boolean plural() {
      return !name.text().toLowerCase(Locale.ROOT).endsWith(name.head());
    }
  }

  /** With the places where they were met first. */
  Opposite(Place first, Place second) {
    this.one = first.name().text();
    this.other = second.name().text();
    this.first = first;
    this.second = second;
  }

  /** Counts a pair of statements that has them. */
  void add(KeptStatement here, KeptStatement there, int more) {
    statements.add(here.id());
    statements.add(there.id());
    signs += more;
  }

  String one() {
    return one;
  }

  String other() {
    return other;
  }

  Place first() {
    return first;
  }

  Place second() {
    return second;
  }

  int statements() {
    return statements.size();
  }

  /** What speaks for it beside the nearness of the two names in meaning. */
  double evidence() {
    return 0.03 * Math.log(statements.size()) + 0.02 * Math.log(signs);
  }
}
