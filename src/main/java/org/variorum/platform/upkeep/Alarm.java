package org.variorum.platform.upkeep;

import java.util.List;
import java.util.Set;

/**
 * Sees troubles of some kinds. Implemented by beans of the rooms that know of them. It is asked
 * again and again, and must be quick.
 */
public interface Alarm {

  /**
   * Something that needs somebody's eye.
   *
   * @param kind by which messages call it: "feed-failing"
   * @param subject what tells it from others of its kind and stays the same: an id, a name
   * @param about that in words, as text from outside
   * @param detail what is known of it, in words for an administrator; may be empty
   */
  record Trouble(String kind, String subject, String about, String detail) {}

  /** All kinds that it can see. */
  Set<String> kinds();

  /** What is wrong at present. */
  List<Trouble> troubles();
}
