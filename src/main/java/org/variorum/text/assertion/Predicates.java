package org.variorum.text.assertion;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Deeds;
import org.variorum.text.language.Lemmas;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.NounPhrases;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.quantity.Bounds;
import org.variorum.text.speech.SourcedUtterance;

/** Finds the main predicate of a clause. */
public final class Predicates {

  /** Verbs that leave the deed to the verb behind their "to". */
  private static final Set<String> CHAINED = Lexicon.words("chained.txt");

  private static final int REACH = 5;

  private Predicates() {}

  /**
   * The predicate of a clause of {@code s}: of the words attributed where somebody else says them,
   * or of saying them where they hold no verb.
   */
  public static @Nullable Predicate of(
      Tagged s, Span clause, @Nullable SourcedUtterance governing) {
    if (governing != null) {
      Predicate said = within(s, clause, governing.utterance().content());
      if (said != null) {
        return said;
      }
    }
    return within(s, clause, List.of(clause));
  }

  private static @Nullable Predicate within(Tagged s, Span clause, List<Span> stretches) {
    for (int i = s.indexAt(clause.start()); i < s.size() && s.at(i).start() < clause.end(); i++) {
      Span token = s.at(i).span();
      boolean inside =
          clause.contains(token) && stretches.stream().anyMatch(part -> part.contains(token));
      if (inside && (copula(s, i) || acts(s, i)) && !aside(s, i)) {
        return at(s, chained(s, i));
      }
    }
    return null;
  }

  /** A verb that is neither a participle before a noun nor a noun in the eyes of its sentence. */
  static boolean acts(Tagged s, int i) {
    Token token = s.at(i);
    boolean gerund = token.lower().endsWith("ing") && !s.at(i - 1).aux();
    boolean modifier = s.at(i - 1).tag().equals("DET") || s.at(i - 1).tag().equals("ADJ");
    boolean reduced = Actors.groupStart(s, i) == i && s.at(i - 1).noun() && s.at(i + 1).is("by");
    boolean heads = token.capitalised() && (s.at(i + 1).verb() || s.at(i + 1).aux());
    return token.verb() && !gerund && !modifier && !reduced && !heads;
  }

  /** Whether the verb only says who is meant: "the man who closed the bridge, known as Ox, …". */
  static boolean aside(Tagged s, int i) {
    return Actors.relative(s, Actors.groupStart(s, i) - 1) || Actors.isInApposition(s, i);
  }

  private static boolean copula(Tagged s, int i) {
    if (!s.at(i).lemma().equals("be") || !s.at(i).aux()) {
      return false;
    }
    int next = i + 1;
    while (s.at(next).adverb() || s.at(next).is("not") || s.at(next).is("n't")) {
      next++;
    }
    return !s.at(next).verb() && !s.at(next).aux() && !s.at(next).is("to");
  }

  /** "plans to resign" acts by resigning. */
  private static int chained(Tagged s, int verb) {
    int at = verb;
    while (CHAINED.contains(s.at(at).lemma()) && s.at(at + 1).is("to")) {
      int next = at + 2;
      while (s.at(next).aux() || s.at(next).adverb()) {
        next++;
      }
      if (!s.at(next).verb()) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** The predicate whose verb is token {@code verb}. */
  static Predicate at(Tagged s, int verb) {
    int group = group(s, verb);
    Range actor = Actors.before(s, group);
    String subject = actor == null ? null : text(s, actor);
    String action = Deeds.common(s.at(verb).lemma());
    if (!passive(s, group, verb)) {
      int object = verb + 1;
      while (s.at(object).adverb() && boundedFrom(s, object) < 0) {
        object++;
      }
      return new Predicate(subject, action, phrase(s, object));
    }
    for (int i = verb + 1; i < verb + REACH && !s.at(i).verb() && !s.at(i).is(","); i++) {
      if (s.at(i).is("by")) {
        return new Predicate(phrase(s, i + 1), action, subject);
      }
    }
    return new Predicate(null, action, subject);
  }

  /** The first token of a verb group, the verbs it is chained to taken in. */
  private static int group(Tagged s, int verb) {
    int first = Actors.groupStart(s, verb);
    while (s.at(first - 1).is("to") && link(s, first - 2)) {
      first = Actors.groupStart(s, first - 2);
    }
    return first;
  }

  private static boolean link(Tagged s, int i) {
    return CHAINED.contains(Lemmas.verb(s.at(i).lower()));
  }

  static boolean passive(Tagged s, int group, int verb) {
    boolean be = false;
    for (int i = group; i < verb; i++) {
      be |= s.at(i).lemma().equals("be");
    }
    return be && s.at(verb).verb() && !s.at(verb).lower().endsWith("ing");
  }

  /** The phrase that begins at token {@code at}, the bound of its number taken in. */
  private static @Nullable String phrase(Tagged s, int at) {
    int number = boundedFrom(s, at);
    return text(s, new Range(at, NounPhrases.after(s, Math.max(at, number)).end()));
  }

  /** The number whose bound begins at token {@code at}: "more than 400"; -1 where none does. */
  private static int boundedFrom(Tagged s, int at) {
    for (int i = at + 1; i < at + REACH; i++) {
      Bounds.Found bound = Bounds.before(s, i);
      if (bound.bound() != Bounds.Bound.NONE && bound.edge() == at) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable String text(Tagged s, Range range) {
    int end = Actors.withoutDay(s, range);
    if (end <= range.start()) {
      return null;
    }
    int start = range.start();
    for (int i = start; i < end; i++) {
      Bounds.Found bound = Bounds.before(s, i);
      start = bound.bound() == Bounds.Bound.NONE ? start : Math.min(start, bound.edge());
    }
    return s.text(start, end);
  }
}
