package org.variorum.harvest.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the DOCTYPE out of a document. The short texts that it declares as entities are put where
 * they are used, once and not within each other; nothing is loaded and nothing can grow.
 */
final class InternalSubset {

  private static final int LATEST_START = 100_000;
  private static final int LONGEST_SUBSET = 200_000;
  private static final int MOST_ENTITIES = 300;
  private static final int MOST_GROWTH = 200_000;
  private static final Pattern ENTITY =
      Pattern.compile(
          "<!ENTITY\\s{1,20}([\\w.:-]{1,40})\\s{1,20}(?:\"([^\"<%]{0,500})\"|'([^'<%]{0,500})')\\s{0,20}>");
  private static final Pattern USE = Pattern.compile("&([\\w.:-]{1,40});");

  private InternalSubset() {}

  static String without(String text, List<String> repairs) {
    int start = start(text);
    if (start < 0) {
      return text;
    }
    int bracket = text.indexOf('[', start);
    int plainEnd = text.indexOf('>', start);
    if (bracket < 0 || plainEnd < bracket) {
      return plainEnd < 0 ? text : text.substring(0, start) + text.substring(plainEnd + 1);
    }
    int end = end(text, bracket + 1);
    if (end < 0) {
      return text.substring(0, start) + text.substring(bracket + 1);
    }
    Map<String, String> entities = declared(text.substring(bracket, end));
    String rest = text.substring(0, start) + text.substring(end);
    return entities.isEmpty() ? rest : replaced(rest, entities, repairs);
  }

  private static int start(String text) {
    int limit = Math.min(text.length(), LATEST_START);
    int at = text.indexOf("<!", 0);
    while (at >= 0 && at < limit) {
      if (text.startsWith("<!--", at)) {
        int close = text.indexOf("-->", at + 4);
        at = close < 0 ? -1 : text.indexOf("<!", close);
      } else if (text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
        return at;
      } else {
        return -1;
      }
    }
    return -1;
  }

  /** Past the "]>" that ends the subset; quotation marks and remarks may hold such characters. */
  private static int end(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST_SUBSET);
    int at = from;
    while (at < limit) {
      char c = text.charAt(at);
      if (c == '<' && text.startsWith("<!--", at)) {
        int close = text.indexOf("-->", at + 4);
        if (close < 0) {
          return -1;
        }
        at = close + 3;
      } else if (c == '"' || c == '\'') {
        int close = text.indexOf(c, at + 1);
        if (close < 0) {
          return -1;
        }
        at = close + 1;
      } else if (c == ']') {
        int close = text.indexOf('>', at);
        return close < 0 ? -1 : close + 1;
      } else {
        at++;
      }
    }
    return -1;
  }

  private static Map<String, String> declared(String subset) {
    Map<String, String> entities = new HashMap<>();
    Matcher matcher = ENTITY.matcher(subset);
    while (matcher.find() && entities.size() < MOST_ENTITIES) {
      String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      // the first declaration binds (XML 1.0, 4.2)
      entities.putIfAbsent(matcher.group(1), value);
    }
    return entities;
  }

  private static String replaced(String text, Map<String, String> entities, List<String> repairs) {
    StringBuilder result = new StringBuilder(text.length() + 100);
    Matcher matcher = USE.matcher(text);
    int done = 0;
    int growth = 0;
    while (growth < MOST_GROWTH && matcher.find()) {
      String value = entities.get(matcher.group(1));
      if (value != null) {
        result.append(text, done, matcher.start()).append(value);
        done = matcher.end();
        growth += value.length();
      }
    }
    if (growth >= MOST_GROWTH) {
      repairs.add("Its entities would swell it; those after the first were left as they are.");
    }
    return result.append(text, done, text.length()).toString();
  }
}
