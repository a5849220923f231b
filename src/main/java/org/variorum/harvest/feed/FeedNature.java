package org.variorum.harvest.feed;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a feed holds, as its name, its address and its entries' titles tell. */
enum FeedNature {
  ARTICLES,
  /** What readers wrote about articles. */
  COMMENTS,
  /** What is to be heard or seen. */
  PROGRAMMES;

  private static final Pattern COMMENT_WORDS = Lists.words("comments.txt");
  private static final Pattern PROGRAMME_WORDS = Lists.words("programmes.txt");
  private static final Pattern COMMENT_TITLES = Lists.beginnings("comment-titles.txt");

  static FeedNature of(@Nullable String title, URI address) {
    String told = (title == null ? "" : title) + "\n" + address;
    return COMMENT_WORDS.matcher(told).find()
        ? COMMENTS
        : PROGRAMME_WORDS.matcher(told).find() ? PROGRAMMES : ARTICLES;
  }

  /** The same for one that was read. */
  static FeedNature of(FeedContent content, URI address) {
    List<Entry> entries = content.entries();
    long comments =
        entries.stream().filter(entry -> COMMENT_TITLES.matcher(entry.title()).find()).count();
    return comments * 2 > entries.size() ? COMMENTS : of(content.title(), address);
  }
}
