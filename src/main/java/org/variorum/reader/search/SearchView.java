package org.variorum.reader.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.outlet.Outlet;
import org.variorum.reader.parts.Paging;
import org.variorum.reader.parts.Period;
import org.variorum.reader.parts.Publication;
import org.variorum.search.Finding;
import org.variorum.search.FoundArticle;
import org.variorum.search.FoundClaim;
import org.variorum.search.FoundName;
import org.variorum.search.FoundStory;
import org.variorum.search.Highlights;
import org.variorum.search.OutletShare;
import org.variorum.topic.Topic;

/**
 * All that the page of a search shows.
 *
 * @param topic that it is narrowed to
 * @param outlet that it is narrowed to
 * @param shares whose articles answer
 * @param paging through those of this kind
 */
record SearchView(
    SearchRequest request,
    List<Topic> topics,
    @Nullable Topic topic,
    @Nullable Outlet outlet,
    List<FoundName> sources,
    List<FoundName> outlets,
    Finding<FoundStory> stories,
    Finding<FoundClaim> claims,
    Finding<FoundArticle> found,
    List<Hit> articles,
    List<OutletShare> shares,
    Paging paging) {

  /** An article that was found, with who published it and the story it belongs to. */
  record Hit(
      Publication publication, Highlights title, Highlights excerpt, @Nullable String storySlug) {}

  public boolean overview() {
    return request.kind().equals("all");
  }

  public boolean shows(String kind) {
    return overview() || request.kind().equals(kind);
  }

  public boolean nothing() {
    return found.total() + claims.total() + stories.total() + sources.size() + outlets.size() == 0;
  }

  public boolean nothingOfThisKind() {
    return switch (request.kind()) {
      case "articles" -> found.total() == 0;
      case "claims" -> claims.total() == 0;
      case "stories" -> stories.total() == 0;
      default -> false;
    };
  }

  public Period period(FoundStory story) {
    return Period.of(story.first(), story.last());
  }
}
