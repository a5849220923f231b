package org.variorum.harvest.icon;

/** Bytes that are no picture which we would show; the message says why. */
public final class UnreadableIcon extends Exception {

  UnreadableIcon(String reason) {
    super(reason);
  }
}
