package org.variorum.topic;

import java.util.List;

/**
 * A thing that a topic's articles call by several names.
 *
 * @param name what readers understand it by: "the memo"
 * @param names by which it goes, as they are sought in the texts
 */
public record Referent(String name, List<String> names) {

  public Referent {
    names = List.copyOf(names);
  }
}
