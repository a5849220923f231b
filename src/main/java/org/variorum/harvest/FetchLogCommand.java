package org.variorum.harvest;

import java.io.PrintStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.platform.Command;

/** Prints what was asked of outlets lately and what came of it. */
@Component
class FetchLogCommand implements Command {

  private static final int LINES = 100;

  private final FetchLog fetches;
  private final Outlets outlets;

  FetchLogCommand(FetchLog fetches, Outlets outlets) {
    this.fetches = fetches;
    this.outlets = outlets;
  }

  @Override
  public String name() {
    return "fetch-log";
  }

  @Override
  public String summary() {
    return "print what was fetched lately, of all outlets or of one";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.size() > 1) {
      err.println("Usage: fetch-log [OUTLET]   (the outlet's short name, as in its address here)");
      return 2;
    }
    if (arguments.isEmpty()) {
      print(fetches.newest(LINES), out);
      return 0;
    }
    Optional<Outlet> outlet = outlets.bySlug(arguments.getFirst());
    if (outlet.isEmpty()) {
      err.println("There is no outlet '" + arguments.getFirst() + "'.");
      return 1;
    }
    print(fetches.ofOutlet(outlet.get().id(), LINES), out);
    return 0;
  }

  private static void print(List<Fetch> newest, PrintStream out) {
    for (Fetch fetch : newest.reversed()) {
      out.printf(
          Locale.ROOT,
          "%s  %-17s %3s %6d ms %8d B  %s  %s%n",
          fetch.at().truncatedTo(ChronoUnit.SECONDS),
          fetch.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          fetch.status() == 0 ? "" : fetch.status(),
          fetch.millis(),
          fetch.bytes(),
          fetch.address(),
          fetch.detail());
    }
  }
}
