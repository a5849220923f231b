package org.variorum.platform;

/** A bean that contributes one line to the block that ends a web server's start-up log. */
@FunctionalInterface
public interface StartupNote {

  /** One line without a line break; empty to say nothing this time. */
  String line();
}
