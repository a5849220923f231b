package org.variorum.article;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether the page that an article's page calls the next one goes on with the article: many call so
 * the next article of the site.
 */
final class NextPage {

  /** "?page=2", "/2", "/page/2", "-2.html", "_p2": what tells the pages of one article apart. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)([?&](page|p|pg|seite|pagina|pagenum)=\\d{1,2}(?=&|$)"
              + "|(/page|/seite)?/p?\\d{1,2}$|[-_,]p?\\d{1,2}(?=\\.s?html?$|$))");

  private NextPage() {}

  /** {@code next} where it differs from {@code own} in a page's number only; else null. */
  static @Nullable String of(@Nullable String own, @Nullable String next) {
    if (!Address.isWeb(own) || !Address.isWeb(next)) {
      return null;
    }
    String here = Address.fold(String.valueOf(own));
    String there = Address.fold(String.valueOf(next));
    boolean sameBesides = unnumbered(here).equals(unnumbered(there));
    return sameBesides && !here.equals(there) && NUMBER.matcher(there).find() ? next : null;
  }

  private static String unnumbered(String address) {
    return NUMBER.matcher(address).replaceAll("");
  }
}
