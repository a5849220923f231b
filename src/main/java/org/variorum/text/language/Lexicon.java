package org.variorum.text.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists this room reads with; each is a resource in its folder. */
public final class Lexicon {

  /** Words whose part of speech the tagger often misses. */
  static final Map<String, String> TAGS = pairs("tags.txt");

  private Lexicon() {}

  /** The lines of a list, without comments and blank lines. */
  public static List<String> lines(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream("/org/variorum/text/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + name);
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All words of a list, parted by white space. */
  public static Set<String> words(String name) {
    return lines(name).stream()
        .flatMap(line -> Arrays.stream(line.split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A list whose lines give one value followed by the words it belongs to. */
  public static Map<String, String> pairs(String name) {
    Map<String, String> pairs = new HashMap<>();
    for (String line : lines(name)) {
      String[] words = line.split("\\s+");
      for (String word : List.of(words).subList(1, words.length)) {
        pairs.put(word, words[0]);
      }
    }
    return Map.copyOf(pairs);
  }
}
