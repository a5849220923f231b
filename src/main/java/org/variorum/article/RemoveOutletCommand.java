package org.variorum.article;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.variorum.outlet.Feed;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.platform.Command;

/** Removes an outlet that asks for it, with all its texts; says first what that is. */
@Component
class RemoveOutletCommand implements Command {

  private static final String YES = "--yes";

  private final Outlets outlets;
  private final Feeds feeds;
  private final OutletRemoval removal;

  RemoveOutletCommand(Outlets outlets, Feeds feeds, OutletRemoval removal) {
    this.outlets = outlets;
    this.feeds = feeds;
    this.removal = removal;
  }

  @Override
  public String name() {
    return "remove-outlet";
  }

  @Override
  public String summary() {
    return "list what is held of an outlet; with --yes, forget all of it";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    List<String> slugs = new ArrayList<>(arguments);
    boolean yes = slugs.remove(YES);
    if (slugs.size() != 1) {
      err.println("Usage: remove-outlet SLUG [--yes]   (the slug stands in the API's articles)");
      return 2;
    }
    Optional<Outlet> outlet = outlets.bySlug(slugs.getFirst());
    if (outlet.isEmpty()) {
      err.println("There is no outlet '" + slugs.getFirst() + "'.");
      return 1;
    }
    if (yes) {
      int removed = removal.remove(outlet.get());
      err.println(outlet.get().name() + " is removed, with its feeds and " + count(removed) + ".");
    } else {
      list(outlet.get(), out, err);
    }
    return 0;
  }

  private void list(Outlet outlet, PrintStream out, PrintStream err) {
    List<Article> articles = removal.articles(outlet);
    for (Feed feed : feeds.of(outlet.id())) {
      out.println("feed\t" + feed.address());
    }
    for (Article article : articles) {
      out.println(
          "article\t"
              + article.id()
              + "\t"
              + article.title()
              + "\t"
              + (article.url() == null ? "" : article.url()));
    }
    err.println(
        "Nothing was removed. To remove "
            + outlet.name()
            + ", its feeds and "
            + count(articles.size())
            + " for ever, say it again with "
            + YES
            + ".");
  }

  private static String count(int articles) {
    return articles == 1 ? "1 article" : articles + " articles";
  }
}
