package org.variorum.harvest;

import java.net.URI;

/** Is told of each document that is asked for while somebody waits. */
@FunctionalInterface
interface Progress {

  Progress UNSEEN = (address, what) -> {};

  /** An address was asked for; {@code what} says what came, in words. */
  void asked(URI address, String what);
}
