package org.variorum.harvest.http;

/** An address is none that we ask; the message says why, as the end of a sentence. */
final class BadAddress extends Exception {

  BadAddress(String reason) {
    super(reason, null, false, false);
  }
}
