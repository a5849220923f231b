package org.variorum.article.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where an article that is spread over several pages goes on: an address that differs from the
 * page's own by its page number only. {@code rel=next} alone isn't enough, for many sites say it of
 * their next article.
 */
final class NextPage {

  private static final int LARGEST = 200;
  private static final String WORD =
      "(?:page|pg|p|seite|pagina|página|pagenum|pageno|paged|sida|side|strona|stranka)";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(.*?)(?:[/,_-]" + WORD + "?[=/_-]?|[?&;]" + WORD + "=)(\\d{1,3})(\\.[a-z]{3,5})?/?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EXTENSION = Pattern.compile("\\.[a-z]{3,5}$");

  private NextPage() {}

  static @Nullable Found<String> of(PageIndex index, @Nullable String canonical) {
    String location = WebAddress.orEmpty(index.page().location());
    Place here = Place.of(location.isEmpty() && canonical != null ? canonical : location);
    for (Element link : index.relation("next")) {
      Found<String> next = follow(here, link, "rel=next");
      if (next != null) {
        return next;
      }
    }
    String slug = here.base().substring(here.base().lastIndexOf('/') + 1);
    for (Element link : index.anchors()) {
      String target = link.attr("href");
      if (!slug.isEmpty() && target.contains(slug) && target.length() < LARGEST * 5) {
        Found<String> next = follow(here, link, "link");
        if (next != null) {
          return next;
        }
      }
    }
    return null;
  }

  private static @Nullable Found<String> follow(Place here, Element link, String origin) {
    String address = WebAddress.orEmpty(link.absUrl("href"));
    Place there = Place.of(address);
    boolean next =
        !address.isEmpty() && there.base().equals(here.base()) && there.number() == here.number() + 1;
    return next ? new Found<>(address, origin) : null;
  }

  /** An address without its page number, and that number; 1 where there is none. */
  private record Place(String base, int number) {

    static Place of(String address) {
      String plain = address.replaceFirst("#.*$", "").replaceFirst("^https?://(?:www\\.)?", "");
      Matcher numbered = NUMBERED.matcher(plain);
      if (numbered.matches() && Integer.parseInt(numbered.group(2)) <= LARGEST) {
        return new Place(bare(numbered.group(1)), Integer.parseInt(numbered.group(2)));
      }
      return new Place(bare(plain), 1);
    }

    private static String bare(String address) {
      String path = address.replaceFirst("[?&;].*$", "").replaceFirst("/$", "");
      int file = path.lastIndexOf('/');
      return file < 0
          ? path
          : path.substring(0, file) + EXTENSION.matcher(path.substring(file)).replaceFirst("");
    }
  }
}
