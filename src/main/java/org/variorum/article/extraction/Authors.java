package org.variorum.article.extraction;

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
 * Who wrote the article. What is written for machines wins over what is shown; the house itself is
 * an author only where neither names a person.
 */
final class Authors {

  private static final int MOST_AUTHORS = 20;
  private static final int MOST_ELEMENTS = 20;

  private static final String NAME = "\\p{Lu}[\\p{L}.’'-]+(?: (?:(?:van|von|de|der|den|da|di|du|la|le|bin|al) )*\\p{Lu}[\\p{L}.’'-]*){1,3}";
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:^(?i:by|von|par|por|di|door|av|af|text|words by|written by|reported by)"
              + "|\\b(?i:posted|published|written|submitted)\\b.{0,60}\\b(?i:by))\\s*:?\\s+("
              + NAME
              + "(?:(?:, | and | und | et | y | e | & )"
              + NAME
              + "){0,3})(?=$|[^\\p{L} ]| \\P{L}|\\s(?:on|in|at|for|am|le|el)\\b)");

  private final PageIndex index;
  private final LinkedData data;
  private final List<String> sites;

  Authors(PageIndex index, LinkedData data, List<String> sites) {
    this.index = index;
    this.data = data;
    this.sites = sites;
  }

  @Nullable Found<List<String>> names() {
    List<Found<Supplier<List<String>>>> places =
        List.of(
            new Found<>(data::authors, "json-ld"),
            new Found<>(this::metas, "meta author"),
            new Found<>(this::microdata, "microdata"),
            new Found<>(() -> texts(index.relation("author").stream()), "rel=author"),
            new Found<>(this::linkedBylines, "byline"),
            new Found<>(() -> texts(index.bylines().stream()), "byline text"),
            new Found<>(this::printed, "page"));
    Found<List<String>> house = null;
    for (Found<Supplier<List<String>>> place : places) {
      if (house != null && place.origin().equals("byline text")) {
        continue;
      }
      List<String> names = Bylines.names(place.value().get());
      if (names.isEmpty() || names.size() > MOST_AUTHORS) {
        continue;
      }
      if (!names.stream().allMatch(name -> Headline.names(name, sites))) {
        return new Found<>(names, place.origin());
      }
      house = house == null ? new Found<>(names, "publisher") : house;
    }
    return house;
  }

  private List<String> metas() {
    return index.metas(
        "author",
        "article:author",
        "article:author_name",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "dcterms.creator",
        "byl",
        "cxenseparse:author",
        "citation_author");
  }

  private List<String> microdata() {
    List<Element> authors = index.property("author");
    List<String> names = new ArrayList<>();
    for (Element author : authors.stream().limit(MOST_ELEMENTS).toList()) {
      Element name = author.selectFirst("[itemprop=name]");
      if (name != null) {
        names.addAll(texts(Stream.of(name)));
      } else if (author.selectFirst("[itemtype~=Address]") == null) {
        names.addAll(texts(Stream.of(author)));
      }
    }
    return names;
  }

  private List<String> linkedBylines() {
    List<String> names = new ArrayList<>();
    for (Element byline : index.bylines().stream().limit(MOST_ELEMENTS).toList()) {
      String all = byline.className().toLowerCase(Locale.ROOT);
      if (all.contains("byline")) {
        names.addAll(texts(byline.select("a").stream().limit(MOST_ELEMENTS)));
      } else if (all.contains("author-name") || all.contains("authorname") || all.contains("author__name")) {
        names.addAll(texts(Stream.of(byline)));
      }
    }
    return names;
  }

  /** Names behind a "By" in the lines that follow the headline. */
  private List<String> printed() {
    for (Element element : Around.headline(index)) {
      String line = element.childrenSize() > 6 ? "" : Shown.shortText(element);
      Matcher by = line.isEmpty() ? null : PRINTED.matcher(line);
      if (by != null && by.find()) {
        return List.of(by.group(1));
      }
    }
    return List.of();
  }

  private static List<String> texts(Stream<Element> elements) {
    return elements
        .limit(MOST_ELEMENTS)
        .map(
            element ->
                element.hasAttr("content") ? element.attr("content") : Shown.shortText(element))
        .filter(text -> !text.isBlank())
        .toList();
  }
}
