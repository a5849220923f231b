package org.variorum.curation;

/** A decision that can't be carried out; the message says why, to the curator. */
public final class Refused extends RuntimeException {

  public Refused(String reason) {
    super(reason);
  }
}
