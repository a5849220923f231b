package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes a byline apart into plain names, without offices, addresses and house names like "Staff".
 */
final class Bylines {

  private static final Pattern BEGINNING =
      Pattern.compile(
          "^(?:(?:(?:written|reported|story|words|posted|edited)\\s+)?by"
              + "|von|par|por|di|door|av|af)\\s*:?\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[,;|•·/]|\\s(?:and|und|et|y|e|og|och|en|&|with)\\s)\\s*");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:the\\s+)?(?:staff|admin|administrator|editor|editors|editorial(?:"
              + " (?:staff|team|board))?|newsroom|web ?desk|news"
              + " ?desk|redaktion|redacción|redazione|rédaction|staff"
              + " (?:writer|reporter)|guest|agencies|agenturen|agence|agencias|twitter|facebook|contributor|correspondent|reporter|unknown|author|null|"
              + "undefined|none|by|von|par|por|di|door)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OFFICE =
      Pattern.compile(
          ".*\\b(?:editor|correspondent|reporter|columnist|chief|bureau|writer|producer|"
              + "journalist|contributor|redakteur(?:in)?|korrespondent(?:in)?)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SUFFIX =
      Pattern.compile("(?:jr|sr|ii|iii|md|phd|ph\\.d)\\.?", Pattern.CASE_INSENSITIVE);

  private Bylines() {}

  static List<String> names(List<String> bylines) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String byline : bylines) {
      for (String name : split(byline)) {
        names.putIfAbsent(Whitespace.fold(name), name);
      }
    }
    return List.copyOf(names.values());
  }

  private static List<String> split(String byline) {
    List<String> names = new ArrayList<>();
    if (byline.length() > 400 || byline.contains("://")) {
      return names;
    }
    String rest = BEGINNING.matcher(Whitespace.collapse(byline)).replaceFirst("");
    for (String part : BETWEEN.split(rest)) {
      String name = BEGINNING.matcher(part.strip()).replaceFirst("");
      name = name.replaceFirst("\\s*\\([^()]{0,60}\\)$", "");
      if (SUFFIX.matcher(name).matches() && !names.isEmpty()) {
        names.addLast(names.removeLast() + ", " + name);
      } else if (isName(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isName(String part) {
    return part.length() > 1
        && part.length() <= 60
        && part.split(" ", 8).length <= 6
        && part.indexOf('@') < 0
        && !part.contains("://")
        && part.codePoints().anyMatch(Character::isLetter)
        && part.codePoints().noneMatch(Character::isDigit)
        && !NO_NAME.matcher(part).matches()
        && !OFFICE.matcher(part).matches();
  }
}
