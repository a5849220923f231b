package org.variorum.platform.upkeep;

import java.time.Duration;

/**
 * Something that is to be done again and again, by one worker at a time. Implemented by beans. It
 * must bear being killed at any moment and done anew.
 */
public interface Chore {

  /** By which orders and messages call it: "forget-old". */
  String name();

  /** The pause between the end of one round and the beginning of the next. */
  Duration pause();

  void run();
}
