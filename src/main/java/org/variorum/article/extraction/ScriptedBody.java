package org.variorum.article.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The HTML with the most paragraphs among the JSON strings in a page's scripts. */
final class ScriptedBody {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?:<|\\\\u003[cC])p(?:>|\\\\u003[eE]|\\s)");
  private static final int LONGEST = 3_000_000;
  private static final int MOST = 20;

  private ScriptedBody() {}

  static @Nullable Element in(Document page) {
    String best = "";
    for (Element script : page.getElementsByTag("script")) {
      String data = script.data();
      if (data.length() > 500 && data.length() < LONGEST) {
        String longest = longestString(data);
        best = longest.length() > best.length() ? longest : best;
      }
    }
    return best.isEmpty() ? null : Jsoup.parse(best, page.baseUri()).body();
  }

  private static String longestString(String data) {
    Matcher paragraph = PARAGRAPH.matcher(data);
    String best = "";
    int from = 0;
    for (int i = 0; i < MOST && paragraph.find(from); i++) {
      int start = data.lastIndexOf('"', paragraph.start());
      int end = endOfString(data, paragraph.end());
      if (start >= from && end - start > best.length()) {
        best = decoded(data.substring(start, end), best);
      }
      from = end;
    }
    return best;
  }

  private static int endOfString(String data, int from) {
    for (int i = from; i < data.length(); i++) {
      if (data.charAt(i) == '\\') {
        i++;
      } else if (data.charAt(i) == '"') {
        return i + 1;
      }
    }
    return data.length();
  }

  private static String decoded(String literal, String otherwise) {
    try {
      return JSON.readValue(literal, String.class);
    } catch (JacksonException noString) {
      return otherwise;
    }
  }
}
