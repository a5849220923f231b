package org.variorum.article.importing;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.variorum.article.ImportOutcome;

/**
 * Tells somebody at a command line what became of each entry, one line an entry, and a sum at the
 * end.
 */
public final class ImportProgress {

  private final PrintStream out;
  private final PrintStream bar;
  private final boolean terminal;
  private final int total;
  private final Map<ImportOutcome, Integer> taken = new EnumMap<>(ImportOutcome.class);
  private int refused;

  /**
   * Begins with nothing done.
   *
   * @param bar where "12 of 500" is rewritten in place, if {@code terminal}
   * @param total how many entries there will be
   */
  public ImportProgress(PrintStream out, PrintStream bar, boolean terminal, int total) {
    this.out = out;
    this.bar = bar;
    this.terminal = terminal;
    this.total = total;
  }

  public void taken(String name, ImportOutcome outcome) {
    taken.merge(outcome, 1, Integer::sum);
    line(outcome.name().toLowerCase(Locale.ROOT), name);
  }

  public void refused(String name, String reason) {
    refused++;
    line("refused", name + ": " + reason);
  }

  /** Prints the sum; to be called once, after the last entry. */
  public void finish() {
    clearBar();
    out.printf(
        Locale.ROOT,
        "%d new, %d unchanged, %d revised, %d refused%n",
        count(ImportOutcome.NEW),
        count(ImportOutcome.UNCHANGED),
        count(ImportOutcome.REVISED),
        refused);
    out.flush();
  }

  /** How many entries were refused so far. */
  public int refusals() {
    return refused;
  }

  private int count(ImportOutcome outcome) {
    return taken.getOrDefault(outcome, 0);
  }

  private void line(String what, String name) {
    clearBar();
    out.printf(Locale.ROOT, "%-10s %s%n", what, printable(name));
    if (terminal) {
      out.flush();
      int done = refused + taken.values().stream().mapToInt(Integer::intValue).sum();
      bar.print("\r" + done + " of " + total);
      bar.flush();
    }
  }

  private void clearBar() {
    if (terminal) {
      bar.print("\r" + " ".repeat(30) + "\r");
      bar.flush();
    }
  }

  /** File names may hold control characters that would steer the terminal. */
  private static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }
}
