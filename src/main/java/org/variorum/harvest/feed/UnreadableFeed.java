package org.variorum.harvest.feed;

/** A document is no feed that we can read; the message says why, in words for an administrator. */
public final class UnreadableFeed extends Exception {

  public UnreadableFeed(String reason) {
    super(reason);
  }
}
