package org.variorum.article.extraction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When the article was published and changed. What is written for machines wins over what is shown,
 * JSON-LD first; of two that mean the same day the one that knows the hour; a day in the address is
 * the last resort.
 */
final class Dates {

  private static final String[] PUBLISHED_METAS = {
    "datepublished", "date", "pubdate", "publishdate", "publish-date", "publish_date",
    "publication_date", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued",
    "dc.date", "dcterms.date", "dc.date.created", "dcterms.created", "cxenseparse:recs:publishtime",
    "article.published", "article:published", "citation_publication_date", "datecreated"
  };
  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?=[/-])");
  private static final int NEAR = 40;

  private final PageIndex index;
  private final LinkedData data;
  private final @Nullable String address;

  Dates(PageIndex index, LinkedData data, @Nullable String address) {
    this.index = index;
    this.data = data;
    this.address = address;
  }

  @Nullable Found<Moment> published() {
    List<Supplier<@Nullable Found<Moment>>> places = new ArrayList<>();
    places.add(() -> read("json-ld", data.text("datePublished")));
    places.add(
        () ->
            read(
                "article:published_time",
                index.meta("article:published_time", "og:article:published_time")));
    places.add(() -> read("meta", index.meta(PUBLISHED_METAS)));
    places.add(() -> readElement("microdata", index.property("datePublished")));
    places.add(() -> readElement("time", times()));
    places.add(() -> read("json-ld dateCreated", data.text("dateCreated")));
    places.add(this::shown);
    places.add(this::inAddress);
    return best(places);
  }

  @Nullable Found<Moment> modified() {
    return best(
        List.of(
            () -> read("json-ld", data.text("dateModified")),
            () ->
                read(
                    "article:modified_time",
                    index.meta("article:modified_time", "og:updated_time", "last-modified")),
            () -> readElement("microdata", index.property("dateModified"))));
  }

  /** The first that is found, or a later one that tells the hour of the same day. */
  private static @Nullable Found<Moment> best(List<Supplier<@Nullable Found<Moment>>> places) {
    Found<Moment> first = null;
    for (Supplier<@Nullable Found<Moment>> place : places) {
      Found<Moment> found = place.get();
      if (found == null) {
        continue;
      }
      if (!found.value().dayOnly() && (first == null || sameDay(first.value(), found.value()))) {
        return found;
      }
      first = first == null ? found : first;
    }
    return first;
  }

  private static boolean sameDay(Moment day, Moment exact) {
    Duration apart = Duration.between(day.time().at(), exact.time().at()).abs();
    return apart.compareTo(Duration.ofHours(12)) <= 0;
  }

  private static @Nullable Found<Moment> read(String origin, String written) {
    Moment moment = written.isEmpty() ? null : Times.moment(written);
    return moment == null ? null : new Found<>(moment, origin);
  }

  private static @Nullable Found<Moment> readElement(String origin, List<Element> elements) {
    for (Element element : elements) {
      for (String written :
          List.of(element.attr("datetime"), element.attr("content"), element.text())) {
        Found<Moment> found = read(origin, written);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Marked times, those inside an article first. */
  private List<Element> times() {
    return Stream.concat(
            index.times().stream().filter(time -> time.closest("article") != null),
            index.times().stream())
        .limit(NEAR)
        .toList();
  }

  /** A day in the lines around the headline, or in an element that is named for it. */
  private @Nullable Found<Moment> shown() {
    boolean monthFirst = american();
    List<Element> near = new ArrayList<>(index.times());
    near.addAll(Around.headline(index));
    near.addAll(index.days());
    for (Element element : near) {
      String text = element.childrenSize() > 8 ? "" : Shown.shortText(element);
      String day = text.isEmpty() ? null : Days.in(text, monthFirst);
      Found<Moment> found = day == null ? null : read("page", day);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** "03/04/2024" is a day in March only in the United States. */
  private boolean american() {
    String language = index.page().selectFirst("html") instanceof Element html ? html.attr("lang") : "";
    String locale = (language + ' ' + index.meta("og:locale")).toLowerCase(Locale.ROOT);
    return locale.contains("us") || locale.strip().equals("en");
  }

  private @Nullable Found<Moment> inAddress() {
    Matcher day = DAY_IN_ADDRESS.matcher(address == null ? "" : address);
    return day.find()
        ? read(
            "address",
            "%s-%02d-%02d"
                .formatted(
                    day.group(1),
                    Integer.parseInt(day.group(2)),
                    Integer.parseInt(day.group(3))))
        : null;
  }
}
