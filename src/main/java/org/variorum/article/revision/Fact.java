package org.variorum.article.revision;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Sentence;
import org.variorum.text.Statement;
import org.variorum.text.date.DateMention;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quotation.Quotation;
import org.variorum.text.speech.Attribution;

/**
 * Something that a sentence asserts and that makes a change of it matter.
 *
 * @param key equal for two ways of saying the same: "400" and "four hundred"
 * @param text as printed
 * @param sure false for a single word with a capital at the head of a sentence, which is a name
 *     only if it is one elsewhere
 */
record Fact(Kind kind, String key, String text, boolean sure) {

  /** What kind of fact, and what readers call it. */
  enum Kind {
    NUMBER("number"),
    DATE("date"),
    NAME("name"),
    SOURCE("source"),
    QUOTATION("quotation");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** Words that stand for a source named elsewhere. */
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "who", "we", "i", "one", "this", "that");

  /** Names of days and months, which are read as dates. */
  private static final Set<String> CALENDAR =
      Stream.<TemporalAccessor>concat(
              Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
          .map(Object::toString)
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST_QUOTED = 12;

  /** The facts of one sentence, each once but for numbers. */
  static List<Fact> of(Sentence sentence) {
    String head = sentence.text().replaceFirst("^[^\\p{L}\\p{N}]+", "");
    Set<Fact> facts = new LinkedHashSet<>();
    for (Statement statement : sentence.statements()) {
      statement.quantities().forEach(quantity -> facts.add(number(quantity)));
      statement.dates().forEach(date -> facts.add(date(date)));
      statement.names().forEach(name -> facts.add(name(name, head)));
      statement.quotations().forEach(quotation -> facts.add(quotation(quotation)));
      Attribution attribution = statement.attribution();
      if (attribution != null) {
        String name = attribution.source().name();
        // "some 400 dockers": how many they are is a number of its own
        String who = name.replaceAll("\\p{N}[\\p{N}.,]*", "");
        facts.add(new Fact(Kind.SOURCE, folded(who), name, true));
      }
    }
    facts.removeIf(fact -> fact.key().isEmpty());
    facts.removeIf(fact -> fact.kind() == Kind.NAME && CALENDAR.containsAll(fact.words()));
    facts.removeIf(fact -> fact.kind() == Kind.SOURCE && PRONOUNS.contains(fact.key()));
    return List.copyOf(facts);
  }

  /** Whether both say the same: "Ines Carr" and "Carr" do, in one sentence. */
  boolean says(Fact other) {
    if (kind != other.kind || key.equals(other.key)) {
      return kind == other.kind;
    }
    boolean named = kind == Kind.NAME || kind == Kind.SOURCE;
    return named && (words().containsAll(other.words()) || other.words().containsAll(words()));
  }

  Set<String> words() {
    return Set.copyOf(List.of(key.split(" ")));
  }

  /** "400 became 500", without the words before that both have. */
  String became(Fact now) {
    if (kind != Kind.NUMBER) {
      return printed() + " became " + now.printed();
    }
    List<String> mine = List.of(text.split("\\s+"));
    List<String> others = List.of(now.text.split("\\s+"));
    int shared = 0;
    while (shared < Math.min(mine.size(), others.size()) - 1
        && mine.get(shared).equals(others.get(shared))) {
      shared++;
    }
    return String.join(" ", mine.subList(shared, mine.size()))
        + " became "
        + String.join(" ", others.subList(shared, others.size()));
  }

  /** As sentences about changes print it. */
  String printed() {
    if (kind != Kind.QUOTATION) {
      return text;
    }
    List<String> words = List.of(text.strip().split("\\s+"));
    return words.size() <= LONGEST_QUOTED
        ? "“" + String.join(" ", words) + "”"
        : "“" + String.join(" ", words.subList(0, LONGEST_QUOTED)) + " …”";
  }

  private static Fact name(String name, String head) {
    boolean sure = name.contains(" ") || !head.startsWith(name);
    return new Fact(Kind.NAME, folded(name), name, sure);
  }

  private static Fact number(Quantity quantity) {
    String range =
        quantity.min() == null && quantity.max() == null
            ? quantity.unknown() ? "unknown" : quantity.text().toLowerCase(Locale.ROOT)
            : bound(quantity.min()) + " to " + bound(quantity.max());
    String key =
        quantity.kind()
            + " "
            + range
            + (quantity.approximate() ? " about" : "")
            + (quantity.unit() == null ? "" : " " + quantity.unit());
    return new Fact(Kind.NUMBER, key, lower(quantity.text()), true);
  }

  /** "Some 400" as it would stand inside a sentence. */
  private static String lower(String text) {
    boolean capital = text.length() > 1 && Character.isLowerCase(text.charAt(1));
    return capital ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
  }

  private static String bound(@Nullable BigDecimal bound) {
    return bound == null ? "any" : bound.stripTrailingZeros().toPlainString();
  }

  private static Fact date(DateMention date) {
    return new Fact(Kind.DATE, date.from() + " to " + date.to(), date.text(), true);
  }

  private static Fact quotation(Quotation quotation) {
    return new Fact(Kind.QUOTATION, folded(quotation.text()), quotation.text(), true);
  }

  private static String folded(String text) {
    return Words.of(text).all().stream()
        .map(Word::folded)
        .map(word -> word.replaceFirst("'s$", ""))
        .collect(Collectors.joining(" "));
  }
}
