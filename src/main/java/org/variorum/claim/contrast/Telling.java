package org.variorum.claim.contrast;

import org.jspecify.annotations.Nullable;
import org.variorum.claim.said.Said;

/**
 * What is looked at of a statement that is set against many others, read once.
 *
 * @param deed null where it tells of none
 * @param plain the deed that it begins with, null where it begins with none
 */
record Telling(Said said, @Nullable Deed deed, @Nullable PlainDeed plain) {

  static Telling of(Said said) {
    return new Telling(said, Deed.of(said), PlainDeed.of(said));
  }
}
