package org.variorum.platform;

import java.io.PrintStream;
import java.util.List;

/**
 * Something the program does from the command line, with the database but without the web server,
 * before it exits. Implemented by beans; their names are also listed where the program starts, so
 * that the list of commands needs no database.
 */
public interface Command {

  /** The word that calls it. */
  String name();

  /** What it does, in one line. */
  String summary();

  /**
   * Does it.
   *
   * @param arguments what follows the name
   * @param out for results only; everything else goes to {@code err}
   * @return the exit status: 0 for success, 1 for failure, 2 for wrong arguments
   */
  int run(List<String> arguments, PrintStream out, PrintStream err) throws Exception;
}
