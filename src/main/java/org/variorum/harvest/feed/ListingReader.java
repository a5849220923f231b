package org.variorum.harvest.feed;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the articles that a section front without a feed lists, by their addresses and places. */
public final class ListingReader {

  private static final int MOST_LINKS = 5_000;
  private static final int ENOUGH = 5;
  private static final int LEARNED = 5;
  private static final int FEW_KNOWN = 3;
  private static final Pattern DAY =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-]|$)");

  private final FeedDates dates;

  public ListingReader() {
    this(InstantSource.system());
  }

  ListingReader(InstantSource clock) {
    this.dates = new FeedDates(clock);
  }

  /**
   * Reads a page of an outlet.
   *
   * @param known addresses of articles of the outlet, from which it is learned how they look; may
   *     be empty
   * @throws UnreadableFeed if it lists no articles
   */
  public FeedContent read(
      byte[] body, @Nullable String contentType, URI address, Collection<URI> known)
      throws UnreadableFeed {
    List<String> repairs = new ArrayList<>();
    Page page = Page.of(body, contentType, address, repairs);
    Map<URI, List<LinkPlace>> links = links(page, known);
    Map<String, Set<URI>> lists = new HashMap<>();
    links.forEach(
        (link, places) ->
            places.forEach(
                place -> lists.computeIfAbsent(place.make(), make -> new HashSet<>()).add(link)));
    Set<String> usual = AddressShape.usual(known);
    List<Draft> drafts = new ArrayList<>();
    links.forEach(
        (link, places) -> {
          LinkPlace best = best(places);
          int signs = signs(link, best, lists) + learned(link, usual, known.size());
          if (signs >= ENOUGH && best.words() >= 2) {
            drafts.add(draft(link, best));
          }
        });
    Entries entries = Entries.of(drafts, repairs);
    if (entries.kept().isEmpty()) {
      throw new UnreadableFeed("No list of articles was found on this page.");
    }
    SiteFacts facts = page.facts();
    String title = PlainText.of(page.document().title(), 1_000);
    return new FeedContent(
        FeedKind.LISTING,
        title,
        page.address(),
        facts.language(),
        entries.kept(),
        null,
        List.of(),
        repairs,
        entries.dropped());
  }

  private static Map<URI, List<LinkPlace>> links(Page page, Collection<URI> known) {
    Set<String> hosts = new HashSet<>();
    hosts.add(Page.site(page.address()));
    known.forEach(one -> hosts.add(Page.site(one)));
    Map<URI, List<LinkPlace>> links = new LinkedHashMap<>();
    PartContents contents = PartContents.of(page.document());
    int count = 0;
    for (Element link : page.document().select("a[href]")) {
      if (count++ > MOST_LINKS) {
        break;
      }
      URI target = Addresses.resolve(page.base(), link.attr("href").replaceFirst("#.*$", ""));
      if (target == null
          || target.equals(page.address())
          || hosts.stream().noneMatch(host -> Page.isOf(target, host))
          || isLabel(link)) {
        continue;
      }
      LinkPlace place = LinkPlace.of(link, contents);
      if (!place.aside()) {
        links.computeIfAbsent(target, one -> new ArrayList<>()).add(place);
      }
    }
    return links;
  }

  private static boolean isLabel(Element link) {
    String rel = " " + link.attr("rel").toLowerCase(Locale.ROOT) + " ";
    return rel.contains(" author ")
        || rel.contains(" tag ")
        || rel.contains(" next ")
        || rel.contains(" prev ");
  }

  /** The place that names the article best: with a heading, else with the most words. */
  private static LinkPlace best(List<LinkPlace> places) {
    LinkPlace best = places.getFirst();
    for (LinkPlace place : places) {
      boolean headed = place.heading() && !best.heading() && place.words() > 1;
      boolean longer =
          place.heading() == best.heading() && place.words() > best.words() && place.words() < 40;
      best = headed || longer ? place : best;
    }
    return best;
  }

  private static int signs(URI link, LinkPlace place, Map<String, Set<URI>> lists) {
    int signs = AddressShape.signs(link);
    signs += place.heading() ? 2 : 0;
    signs += place.article() ? 2 : place.main() ? 1 : 0;
    signs += lists.getOrDefault(place.make(), Set.of()).size() >= 3 ? 1 : 0;
    int words = place.words();
    return signs + (words >= 7 ? 3 : words >= 4 ? 2 : words <= 2 ? -2 : 0);
  }

  private static int learned(URI link, Set<String> usual, int known) {
    return usual.contains(AddressShape.of(link))
        ? LEARNED
        : known >= FEW_KNOWN && !usual.isEmpty() ? -3 : 0;
  }

  private Draft draft(URI link, LinkPlace place) {
    Element time = place.item().selectFirst("time[datetime]");
    Instant published = time == null ? null : dates.read(time.attr("datetime"));
    if (published == null) {
      Matcher day = DAY.matcher(link.getRawPath());
      published =
          day.find() ? dates.read(day.group(1) + "-" + day.group(2) + "-" + day.group(3)) : null;
    }
    String teaser = "";
    for (Element paragraph : place.item().select("p")) {
      String text = PlainText.cut(PlainText.collapse(paragraph.text()), 5_000);
      if (teaser.isEmpty() && !text.equals(place.title()) && text.length() > 20) {
        teaser = text;
      }
    }
    return new Draft("", link, place.title(), teaser, List.of(), published, null, null);
  }
}
