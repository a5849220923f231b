package org.variorum.harvest;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.harvest.OutletFinder.Finding;
import org.variorum.harvest.OutletFinder.FoundFeed;
import org.variorum.harvest.OutletFinder.NothingFound;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.platform.Command;
import org.variorum.topic.Topics;

/** Adds an outlet by its home page, or by one of its feeds. */
@Component
class AddOutletCommand implements Command {

  private final OutletFinder finder;
  private final Outlets outlets;
  private final Feeds feeds;
  private final Topics topics;
  private final TransactionTemplate transaction;

  AddOutletCommand(
      OutletFinder finder,
      Outlets outlets,
      Feeds feeds,
      Topics topics,
      TransactionTemplate transaction) {
    this.finder = finder;
    this.outlets = outlets;
    this.feeds = feeds;
    this.topics = topics;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "add-outlet";
  }

  @Override
  public String summary() {
    return "read an outlet, by its home page or one of its feeds";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err)
      throws InterruptedException {
    if (arguments.isEmpty() || arguments.size() > 2) {
      err.println("Usage: add-outlet ADDRESS [NAME]   (a home page or a feed, as news.example)");
      return 2;
    }
    try {
      Finding finding = finder.find(arguments.getFirst().strip());
      String name = arguments.size() == 2 ? arguments.getLast() : finding.name();
      tell(name, finding, err);
      out.println(add(name, finding).slug());
    } catch (NothingFound nothing) {
      err.println(nothing.getMessage());
      return 1;
    }
    if (topics.following().isEmpty()) {
      err.println("No topic has rules yet, so nothing will be kept: add one with add-topic.");
    }
    return 0;
  }

  private Outlet add(String name, Finding finding) {
    FoundFeed best = finding.feeds().getFirst();
    return transaction.execute(
        status -> {
          Outlet outlet =
              outlets.describe(
                  name, false, finding.home().toString(), finding.country(), finding.language());
          feeds.add(outlet.id(), best.address().toString(), best.title(), best.listing());
          return outlet;
        });
  }

  private static void tell(String name, Finding finding, PrintStream err) {
    FoundFeed best = finding.feeds().getFirst();
    err.println(name + ", at " + finding.home());
    err.println("Will be read: " + best.address() + " (" + best.reason() + ")");
    best.titles().forEach(title -> err.println("  - " + title));
    for (FoundFeed other : finding.feeds().subList(1, finding.feeds().size())) {
      err.println("Also there: " + other.address() + " (" + other.reason() + ")");
    }
  }
}
