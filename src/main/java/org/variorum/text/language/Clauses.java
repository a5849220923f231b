package org.variorum.text.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Parts a sentence where it clearly asserts something new with a subject and a verb of its own. */
public final class Clauses {

  private static final Set<String> LINKS =
      Set.of("where", "while", "whereas", "although", "though", "but", "and", "yet");
  private static final Set<String> DROPPED = Set.of("and", "but", "yet");
  private static final int SHORTEST = 5;

  /** "Seized around 240": a deed may leave its subject to the one before. */
  private static final int SHORTEST_DEED = 3;

  private Clauses() {}

  /** At least one stretch, in order, none overlapping. */
  public static List<Span> of(Tagged s) {
    List<Span> clauses = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 1; i < s.size() - SHORTEST_DEED; i++) {
      String mark = s.at(i).text();
      depth +=
          Set.of("“", "(", "[", "«").contains(mark)
              ? 1
              : Set.of("”", ")", "]", "»").contains(mark) ? -1 : 0;
      if (mark.equals("\"")) {
        depth = depth > 0 ? 0 : 1;
      }
      if (depth > 0 || i - start < SHORTEST || !asserts(s, start, i)) {
        continue;
      }
      int next = i < s.size() - SHORTEST ? parts(s, i) : -1;
      if (next > 0 && asserts(s, next, s.size()) || (next = deed(s, start, i)) > 0) {
        clauses.add(s.span(start, i));
        start = next;
      }
    }
    if (start == 0) {
      return List.of(s.span());
    }
    clauses.add(new Span(s.at(start).start(), s.span().end()));
    return clauses;
  }

  /** The token at which a new assertion begins behind the mark at {@code i}, or -1. */
  public static int parts(Tagged s, int i) {
    if (s.at(i).is(";")) {
      return i + 1;
    }
    if (!s.at(i).is(",") || !LINKS.contains(s.at(i + 1).lower()) || s.at(i + 2).is("that")) {
      return -1;
    }
    NounPhrases.Range subject = subject(s, i + 2);
    int verb = subject.end();
    while (s.at(verb).adverb()) {
      verb++;
    }
    boolean finite = s.at(verb).aux() || s.at(verb).verb() && !s.at(verb).lower().endsWith("ing");
    if (subject.end() == subject.start() || !finite) {
      return -1;
    }
    return DROPPED.contains(s.at(i + 1).lower()) ? i + 2 : i + 1;
  }

  /**
   * The verb behind an "and" with which a second deed of one subject begins, or -1: "killed about
   * 1,200 people and seized around 240". Only what both deeds count makes two claims of them.
   */
  private static int deed(Tagged s, int start, int i) {
    int verb = i + 1;
    boolean told =
        s.at(i).is("and")
            && isTold(s, verb)
            && counts(s, start, i)
            && counts(s, verb, end(s, verb))
            && IntStream.range(start + 1, i).anyMatch(at -> isTold(s, at));
    return told ? verb : -1;
  }

  /** A finite verb that tells of a deed; "signed by" may be a participle. */
  private static boolean isTold(Tagged s, int i) {
    Token verb = s.at(i);
    boolean finite = !verb.lower().equals(verb.lemma()) && !verb.lower().endsWith("ing");
    return verb.verb() && finite && !s.at(i + 1).is("by");
  }

  private static boolean counts(Tagged s, int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> s.at(i).tag().equals("NUM"));
  }

  /** The next mark or the end of the sentence. */
  private static int end(Tagged s, int from) {
    int end = from;
    while (end < s.size() && !s.at(end).is(",") && !s.at(end).is(";")) {
      end++;
    }
    return end;
  }

  /** The subject behind a link; the bound of a number may stand before it. */
  private static NounPhrases.Range subject(Tagged s, int at) {
    if (s.at(at).is("each")) {
      return new NounPhrases.Range(at, s.at(at + 1).is("of") ? at + 3 : at + 1);
    }
    for (int from = at; from < at + 4; from++) {
      NounPhrases.Range phrase = NounPhrases.after(s, from);
      if (phrase.end() > from) {
        return phrase;
      }
      if (!s.at(from).adverb()
          && !s.at(from).tag().equals("ADP")
          && !s.at(from).tag().equals("ADJ")) {
        break;
      }
    }
    return new NounPhrases.Range(at, at);
  }

  private static boolean asserts(Tagged s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.at(i).verb() || s.at(i).aux()) {
        return true;
      }
    }
    return false;
  }
}
