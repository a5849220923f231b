package org.variorum.article.extraction;

import java.util.List;

/** Lines about those who wrote the article: bylines above it, and who they are below it. */
final class AuthorLines {

  private static final int LONGEST_BYLINE = 120;
  private static final int LONGEST_PORTRAIT = 500;
  private static final int LAST = 4;
  private static final int FIRST = 4;

  private AuthorLines() {}

  static void drop(List<Passage> passages, List<String> authors) {
    List<String> names =
        authors.stream().map(Whitespace::fold).filter(name -> name.length() > 4).toList();
    if (names.isEmpty()) {
      return;
    }
    int all = passages.size();
    for (int i = all - 1; i >= 0; i--) {
      String text = passages.get(i).text();
      boolean byline = i < FIRST && isByline(text, names);
      boolean portrait = i >= Math.max(1, all - LAST) && isPortrait(text, names);
      if (byline || portrait) {
        passages.remove(i);
      }
    }
  }

  private static boolean isByline(String text, List<String> names) {
    if (text.length() > LONGEST_BYLINE) {
      return false;
    }
    List<String> named = Bylines.names(List.of(text)).stream().map(Whitespace::fold).toList();
    return !named.isEmpty() && names.containsAll(named);
  }

  private static boolean isPortrait(String text, List<String> names) {
    String folded = text.length() > LONGEST_PORTRAIT ? "" : Whitespace.fold(text);
    return names.stream()
        .anyMatch(
            name ->
                folded.startsWith(name)
                    || folded.startsWith("about" + name)
                    || folded.startsWith("by" + name)
                    || folded.startsWith("über" + name));
  }
}
