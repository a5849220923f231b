package org.variorum.admin.correction;

import java.util.List;

/**
 * Something that a correction would change, as a message.
 *
 * @param args what the message names
 */
record Effect(String key, List<Object> args) {

  Effect {
    args = List.copyOf(args);
  }

  static Effect of(String key, Object... args) {
    return new Effect("effect." + key, List.of(args));
  }

  public Object[] params() {
    return args.toArray();
  }
}
