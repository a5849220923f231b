package org.variorum.platform.upkeep;

import java.time.Instant;

/**
 * Something that is kept for a while and then forgotten. Implemented by beans of the rooms that
 * keep it. Nothing that readers see is one.
 */
public interface Perishable {

  /** By which settings and messages call it: "fetch-log". */
  String name();

  /** How many days it is kept where nobody chose otherwise; 0 for ever. */
  int days();

  /** The fewest days that anybody may choose. */
  int fewestDays();

  /** Forgets at most so many of those from before; returns how many it forgot. */
  int forget(Instant before, int most);
}
