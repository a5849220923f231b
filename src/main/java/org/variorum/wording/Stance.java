package org.variorum.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.variorum.text.language.Words;

/** What a verb of saying tells of the writer's belief in the words said. */
enum Stance {
  /** "claimed": the writer stands back. */
  DOUBTS("verbs that doubt"),
  /** "acknowledged": the writer takes the words for true. */
  VOUCHES("verbs that vouch");

  private static final Map<String, Stance> OF_VERB = read();

  /** Under this name its verbs are kept among the wordings. */
  final String referent;

  Stance(String referent) {
    this.referent = referent;
  }

  /** The stance of a cue as printed, "has claimed"; "said" has none. */
  static Optional<Stance> of(String cue) {
    return Words.of(cue).all().stream()
        .map(word -> OF_VERB.get(word.folded()))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Map<String, Stance> read() {
    try (InputStream in =
        Objects.requireNonNull(Stance.class.getResourceAsStream("stances.txt"), "stances.txt")) {
      Map<String, Stance> ofVerb = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          List<String> words = List.of(line.split(" "));
          words
              .subList(1, words.size())
              .forEach(
                  verb -> ofVerb.put(verb, valueOf(words.getFirst().toUpperCase(Locale.ROOT))));
        }
      }
      return Map.copyOf(ofVerb);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
