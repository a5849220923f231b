package org.variorum.harvest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.variorum.harvest.HostSession.Read;
import org.variorum.harvest.HostSession.Reply;
import org.variorum.harvest.feed.Entry;
import org.variorum.harvest.feed.FeedContent;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Asked;
import org.variorum.harvest.http.Purpose;

/** Reads the sitemaps that a sitemap index names, as many of the likely newest as are worth it. */
@Component
class SitemapParts {

  private static final int MOST = 3;

  private final FeedParsing parsing;
  private final FetchLog fetches;

  SitemapParts(FeedParsing parsing, FetchLog fetches) {
    this.parsing = parsing;
    this.fetches = fetches;
  }

  /** The entries of the sitemaps that an index names; one that can't be read is left out. */
  List<Entry> entries(Due.Feed feed, HostSession session, FeedContent index)
      throws InterruptedException {
    List<Entry> entries = new ArrayList<>();
    for (URI part : index.parts().stream().limit(MOST).toList()) {
      if (!Origin.of(part).equals(session.host().origin()) || !session.allows(part)) {
        continue;
      }
      Read<FeedReading> read = session.read(Asked.anew(part, Purpose.SITEMAP), parsing::read);
      Reply reply = read.reply();
      Outcome outcome = Outcome.UNCHANGED;
      String detail = "Nothing changed.";
      if (reply.answer() instanceof Answer.Failed failed) {
        outcome = Outcome.of(failed.failure());
        detail = failed.detail();
      } else if (reply.answer() instanceof Answer.Elsewhere elsewhere) {
        outcome = Outcome.REDIRECTED;
        detail = "It is at " + elsewhere.address() + ", on another host; left out.";
      } else if (read.made() instanceof FeedReading.Unreadable unreadable) {
        outcome = Outcome.NO_FEED;
        detail = unreadable.reason();
      } else if (read.made() instanceof FeedReading.Content(FeedContent content, byte[] _)) {
        entries.addAll(content.entries());
        outcome = Outcome.READ;
        detail = content.entries().size() + " entries.";
      }
      fetches.add(FetchLines.of(feed, session, reply, Purpose.SITEMAP, part, outcome, detail));
      if (session.trouble() != null) {
        break;
      }
    }
    return entries;
  }
}
