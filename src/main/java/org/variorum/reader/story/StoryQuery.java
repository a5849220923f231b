package org.variorum.reader.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of a story's page a reader asked for. Each part of it is a parameter of the page's address,
 * so that filters compose and every state has an address.
 *
 * @param outlets slugs of the only outlets to compare; empty for all
 * @param claims which page of the table's rows, from 1
 * @param articles which page of the table's columns, from 1
 * @param figures which page of the figure board, from 1
 * @param quotations which page of quotations, from 1
 * @param whole the section whose list is shown without a limit; empty for none
 */
record StoryQuery(
    Show show,
    List<String> outlets,
    int claims,
    int articles,
    int figures,
    int quotations,
    String whole) {

  private static final int MOST_OUTLETS = 60;

  static StoryQuery of(Map<String, String> parameters) {
    return new StoryQuery(
        Show.of(parameters.getOrDefault("show", "all")),
        Arrays.stream(parameters.getOrDefault("outlets", "").split(","))
            .filter(slug -> slug.matches("[a-z0-9-]{1,80}"))
            .distinct()
            .limit(MOST_OUTLETS)
            .toList(),
        number(parameters.get("claims")),
        number(parameters.get("articles")),
        number(parameters.get("figures")),
        number(parameters.get("quotations")),
        parameters.getOrDefault("whole", ""));
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("[1-9]\\d{0,4}") ? Integer.parseInt(text) : 1;
  }

  /** Other claims begin with their first page. */
  StoryQuery showing(Show show) {
    return new StoryQuery(show, outlets, 1, articles, figures, quotations, whole);
  }

  /** With this outlet added to those compared, or taken out where it is among them. */
  StoryQuery toggling(String outlet) {
    List<String> chosen = new ArrayList<>(outlets);
    if (!chosen.remove(outlet)) {
      chosen.add(outlet);
    }
    return new StoryQuery(show, chosen, 1, 1, figures, quotations, whole);
  }

  StoryQuery ofAllOutlets() {
    return new StoryQuery(show, List.of(), 1, 1, figures, quotations, whole);
  }

  StoryQuery claims(int page) {
    return new StoryQuery(show, outlets, page, articles, figures, quotations, whole);
  }

  StoryQuery articles(int page) {
    return new StoryQuery(show, outlets, claims, page, figures, quotations, whole);
  }

  StoryQuery figures(int page) {
    return new StoryQuery(show, outlets, claims, articles, page, quotations, whole);
  }

  StoryQuery quotations(int page) {
    return new StoryQuery(show, outlets, claims, articles, figures, page, whole);
  }

  StoryQuery whole(String section) {
    return new StoryQuery(show, outlets, claims, articles, figures, quotations, section);
  }

  public boolean isWhole(String section) {
    return whole.equals(section);
  }

  /** The page's address with this asked for; what is as usual stays out of it. */
  String address(String slug) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/stories/").path(slug);
    if (show != Show.ALL) {
      address.queryParam("show", show.word());
    }
    if (!outlets.isEmpty()) {
      address.queryParam("outlets", String.join(",", outlets));
    }
    page(address, "claims", claims);
    page(address, "articles", articles);
    page(address, "figures", figures);
    page(address, "quotations", quotations);
    if (!whole.isEmpty()) {
      address.queryParam("whole", whole);
    }
    return address.build().encode().toUriString();
  }

  private static void page(UriComponentsBuilder address, String name, int number) {
    if (number > 1) {
      address.queryParam(name, number);
    }
  }
}
