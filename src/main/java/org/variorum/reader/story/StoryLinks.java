package org.variorum.reader.story;

/** Addresses of a story's page with one thing changed of what the reader asked for. */
record StoryLinks(String slug, StoryQuery query) {

  public String showing(String word) {
    return query.showing(Show.of(word)).address(slug) + "#claims";
  }

  public String toggling(String outlet) {
    return query.toggling(outlet).address(slug) + "#claims";
  }

  public String ofAllOutlets() {
    return query.ofAllOutlets().address(slug) + "#claims";
  }

  public String claims(int page) {
    return query.claims(page).address(slug) + "#claims";
  }

  public String articles(int page) {
    return query.articles(page).address(slug) + "#claims";
  }

  public String figures(int page) {
    return query.figures(page).address(slug) + "#figures";
  }

  public String quotations(int page) {
    return query.quotations(page).address(slug) + "#quotations";
  }

  /** All of a list that the page cuts short: "origins", "articles", "words". */
  public String whole(String section) {
    return query.whole(section).address(slug) + "#" + section;
  }
}
