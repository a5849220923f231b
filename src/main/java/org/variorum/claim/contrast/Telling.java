package org.variorum.claim.contrast;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.said.Said;

/**
 * What is looked at of a statement that is set against many others, read once.
 *
 * @param deed null where it tells of none
 * @param plain the deeds that it begins with, by their verbs
 */
record Telling(Said said, @Nullable Deed deed, Map<String, PlainDeed> plain) {

  static Telling of(Said said) {
    return new Telling(said, Deed.of(said), PlainDeed.all(said));
  }
}
