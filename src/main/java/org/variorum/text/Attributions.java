package org.variorum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.NounPhrases.Range;

/** Finds who says what in the sentences of one article, direct and indirect. */
final class Attributions {

  private static final Set<String> ENDS =
      Set.of(",", ".", "”", "\"", "''", "’", "'", "»", "?", "!", "—", "–", "-");

  /** A quotation of so many characters is no mere term. */
  private static final int SPEECH = 20;

  private static final Set<String> FIRST_AND_SECOND = Set.of("i", "we", "you");

  private final List<Tagged> sentences;
  private final List<Span> quotations;
  private final Cues cues;
  private final List<Utterance> found = new ArrayList<>();

  /** Position in {@link #found} of the last utterance whose cue stands outside quotation marks. */
  private int speaking = -1;

  private Attributions(List<Tagged> sentences, List<Span> quotations, Cues cues) {
    this.sentences = sentences;
    this.quotations = quotations;
    this.cues = cues;
  }

  /** Utterances in the order of their sentences. */
  static List<Utterance> in(List<Tagged> sentences, List<Span> quotations, Cues cues) {
    Attributions reading = new Attributions(sentences, quotations, cues);
    for (int i = 0; i < sentences.size(); i++) {
      reading.read(i);
    }
    return reading.found;
  }

  private void read(int index) {
    Tagged s = sentences.get(index);
    int before = found.size();
    for (int i = 0; i < s.size(); i++) {
      if (relays(s, i)) {
        accordingTo(index, s, i);
      } else if (s.at(i).verb()) {
        verb(index, s, i);
      }
    }
    speaker(index, s, before);
    if (speaking < before) {
      continued(index, s);
    }
  }

  // ---- verbs

  private void verb(int index, Tagged s, int verb) {
    String lemma = s.at(verb).lemma();
    int limit = limit(s, verb);
    if (cues.speaks(lemma) && (behind(index, s, verb) || inverted(index, s, verb))) {
      return;
    }
    Complement complement = Complement.of(s, verb, limit);
    if (complement == null || complement.start() >= limit) {
      return;
    }
    boolean gerund = s.at(verb).lower().endsWith("ing") && !s.at(verb - 1).aux();
    boolean infinitive =
        s.at(verb - 1).is("to")
            && !(s.at(verb - 2).is("on") && s.at(verb - 3).lemma().equals("go"));
    String shape = (gerund ? "ing-" : infinitive ? "inf-" : "") + complement.shape();
    if (!cues.attributes(lemma, shape)
        && !(complement.start() - verb == 2 && speech(s, complement.start()))) {
      return;
    }
    boolean trailing = gerund && s.at(verb - 1).is(",");
    Range subject = trailing ? speakerBefore(index, s, verb) : Subjects.of(s, verb);
    if (subject == null
        || FIRST_AND_SECOND.contains(s.at(subject.start()).lower())
            && quotationAt(s.at(verb).start()) != null) {
      return;
    }
    int group = trailing ? verb : Math.max(Subjects.groupStart(s, verb), subject.end());
    List<Span> content = new ArrayList<>();
    content.add(s.span(complement.start(), Math.max(complement.start() + 1, complement.end())));
    if (complement.shape().endsWith("colon") && complement.start() >= s.size() - 1) {
      content.clear();
    }
    add(index, lemma, shape, subject, s.span(Math.min(group, verb), complement.cueEnd()), content);
  }

  /** Any verb may speak before a long quotation: "he beamed: …". */
  private boolean speech(Tagged s, int start) {
    Span quotation = quotationAt(s.at(start + 1).start());
    return quotation != null && Complement.quote(s, start) && quotation.length() >= SPEECH;
  }

  /**
   * Who goes on speaking in "…, he said, adding that": the sentence's last speaker, or its first
   * subject.
   */
  private @Nullable Range speakerBefore(int index, Tagged s, int gerund) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).sentence() == index; i--) {
      Utterance utterance = found.get(i);
      if (utterance.source() != null
          && cues.speaks(utterance.lemma())
          && quotationAt(utterance.cue().start()) == null) {
        return utterance.source();
      }
    }
    for (int i = 1; i < gerund; i++) {
      if ((s.at(i).verb() || s.at(i).aux()) && quotationAt(s.at(i).start()) == null) {
        Range subject = Subjects.of(s, i);
        if (subject != null
            && !s.at(subject.start()).is("who")
            && !s.at(subject.start()).is("which")
            && !s.at(subject.start()).is("that")) {
          return subject;
        }
      }
    }
    return null;
  }

  /** Inside a quotation nothing reaches beyond its end. */
  private int limit(Tagged s, int token) {
    Span quotation = quotationAt(s.at(token).start());
    if (quotation == null) {
      return s.size();
    }
    return Math.min(s.size(), s.indexAt(quotation.end()));
  }

  private @Nullable Span quotationAt(int offset) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = quotations.get(middle);
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return span;
      }
    }
    return null;
  }

  /** "…, the official said." */
  private boolean behind(int index, Tagged s, int verb) {
    Range subject = Subjects.of(s, verb);
    if (subject == null
        || subject.start() < 2
        || s.at(subject.start()).is("who")
        || s.at(subject.start()).is("which")) {
      return false;
    }
    int mark = subject.start() - 1;
    boolean marked = ENDS.contains(s.at(mark).lower());
    if (!marked || !nothingFollows(s, verb)) {
      return false;
    }
    return content(index, s, verb, subject, mark);
  }

  /** "…, said the official." */
  private boolean inverted(int index, Tagged s, int verb) {
    if (verb < 2 || !ENDS.contains(s.at(verb - 1).lower()) || s.at(verb).lower().endsWith("ing")) {
      return false;
    }
    Range subject = NounPhrases.after(s, verb + 1);
    if (subject.end() == subject.start()
        || (s.at(subject.end()).verb() || s.at(subject.end()).aux())) {
      return false;
    }
    if (s.at(subject.end()).is(",") && !quotes(s, subject.end() + 1)) {
      int close = subject.end() + 1;
      while (close < s.size() && !s.at(close).is(",") && !quotes(s, close)) {
        close++;
      }
      int end = close == s.size() && s.at(close - 1).is(".") ? close - 1 : close;
      subject = new Range(subject.start(), end);
    }
    return content(index, s, verb, subject, verb - 1);
  }

  private static boolean quotes(Tagged s, int i) {
    return Complement.quote(s, i);
  }

  /** After the cue only times, places and the rest of a quotation may come. */
  private boolean nothingFollows(Tagged s, int verb) {
    int i = verb + 1;
    if (s.at(i).is("that") || quotes(s, i) && !s.at(i - 1).is(",")) {
      return false;
    }
    while (i < s.size() && !Set.of(".", ",", ":", ";", "—", "?", "!").contains(s.at(i).lower())) {
      if (s.at(i).aux()
          || s.at(i).verb() && !s.at(i).lower().endsWith("ing")
          || s.at(i).is("that")) {
        return false;
      }
      i++;
    }
    if (s.at(i).is(":")) {
      return false;
    }
    Token next = s.at(verb + 1);
    return !next.is("to") || !s.at(verb + 2).verb();
  }

  private boolean content(int index, Tagged s, int verb, Range subject, int mark) {
    List<Span> content = new ArrayList<>();
    int end = mark;
    while (end > 0 && ENDS.contains(s.at(end - 1).lower()) && s.at(end - 1).is(",")) {
      end--;
    }
    int start = contentStart(s, mark);
    Span quotation = quotationBefore(s, mark);
    if (quotation != null && quotation.start() <= s.at(start).end()) {
      content.addAll(earlierParts(index, quotation));
    }
    int rest = secondPart(s, Math.max(verb + 1, subject.end()), quotation != null);
    if (end <= start || !asserts(s, start, mark) && quotation == null && rest < 0) {
      return false;
    }
    if (quotation != null && apart(s, quotation)) {
      start = Math.max(start, s.indexAt(quotation.start() - 1));
    }
    content.add(s.span(start, closes(s, mark) ? mark + 1 : end));
    if (rest > 0) {
      content.add(s.span(rest, s.size()));
    }
    int first = Math.min(verb, Math.max(subject.end(), Subjects.groupStart(s, verb)));
    boolean inverted = subject.start() > verb;
    return add(
        index,
        s.at(verb).lemma(),
        "post",
        subject,
        s.span(inverted ? verb : first, verb + 1),
        content);
  }

  private static boolean asserts(Tagged s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.at(i).verb() || s.at(i).aux()) {
        return true;
      }
    }
    return false;
  }

  /** The quotation that ends at the mark before the cue. */
  private @Nullable Span quotationBefore(Tagged s, int mark) {
    for (int i = mark; i >= Math.max(0, mark - 2); i--) {
      Span quotation = quotationAt(s.at(i).start() - 1);
      if (quotation != null && closes(s, i)) {
        return quotation;
      }
    }
    return null;
  }

  /** Sentences before this one in which the same quotation began. */
  private List<Span> earlierParts(int index, Span quotation) {
    List<Span> parts = new ArrayList<>();
    for (int i = index - 1; i >= 0 && sentences.get(i).span().end() > quotation.start(); i--) {
      Span span = sentences.get(i).span();
      parts.addFirst(new Span(Math.max(span.start(), quotation.start()), span.end()));
    }
    return parts;
  }

  /** Whether the quotation stands alone, not as the tail of a clause before it. */
  private static boolean apart(Tagged s, Span quotation) {
    int open = s.indexAt(quotation.start()) - 1;
    return Set.of(":", ".", "?", "!", ";").contains(s.at(open - 1).lower());
  }

  private static boolean closes(Tagged s, int i) {
    return Set.of("”", "\"", "''", "’", "'", "»", "?", "!").contains(s.at(i).lower());
  }

  /**
   * Where the words before the cue begin: the whole sentence, or the quotation where other words
   * stand before it.
   */
  private static int contentStart(Tagged s, int mark) {
    for (int i = mark - 1; i >= 0; i--) {
      if (s.at(i).is(";")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "…," he said, "…", or "By then, he said, the talks had failed": the second part, or -1. */
  private static int secondPart(Tagged s, int from, boolean spoken) {
    for (int i = from; i < s.size() - 2; i++) {
      Token token = s.at(i);
      boolean pause = token.is(",") || token.is(":") || token.is(".");
      if (pause && quotes(s, i + 1)) {
        return i + 1;
      }
      if (token.is(",")) {
        Token next = s.at(i + 1);
        boolean aside =
            next.verb()
                || next.adverb()
                || next.tag().equals("ADP")
                || next.is("who")
                || next.is("which")
                || next.is("as")
                || next.is("according")
                || next.is("when")
                || next.is("while")
                || next.is("after");
        return spoken || aside || i > from + 4 || !asserts(s, i + 1, s.size()) ? -1 : i + 1;
      }
      if (token.verb()) {
        return -1;
      }
    }
    return -1;
  }

  // ---- according to

  /** "according to", "as per", "per the ministry". */
  private static boolean relays(Tagged s, int i) {
    return s.reads(i, "according", "to")
        || s.reads(i, "as", "per")
        || s.reads(i, "per", "the") && !s.at(i - 1).is("as");
  }

  private void accordingTo(int index, Tagged s, int i) {
    int start = i + (s.at(i).is("per") ? 1 : 2);
    Range source = NounPhrases.after(s, start);
    if (source.end() == source.start()) {
      return;
    }
    List<Span> content = new ArrayList<>();
    if (i == 0) {
      int from = source.end();
      while (from < s.size() && !s.at(from).is(",")) {
        from++;
      }
      if (from + 1 < s.size()) {
        content.add(s.span(from + 1, s.size()));
      }
    } else {
      int end = s.at(i - 1).is(",") ? i - 1 : i;
      int from = 0;
      for (int j = i - 1; j > 0; j--) {
        if (s.at(j).is(";")
            || s.at(j).is(",") && !s.at(j + 1).is("and") && Clauses.parts(s, j) > 0) {
          from = j + 1;
          break;
        }
      }
      if (end > from) {
        content.add(s.span(from, end));
      }
    }
    add(
        index,
        s.at(i).lower() + " " + s.at(i + 1).lower(),
        "according",
        source,
        s.span(i, start),
        content);
  }

  // ---- speakers and quotations that go on

  /** "Blinken: We are listening." */
  private void speaker(int index, Tagged s, int before) {
    if (found.size() > before || s.size() < 5) {
      return;
    }
    for (int i = 1; i < Math.min(7, s.size() - 2); i++) {
      if (s.at(i).is(":") && s.at(i + 1).start() > s.at(i).end()) {
        Range name = NounPhrases.before(s, i);
        if (name.start() == 0 && s.at(i - 1).tag().equals("PROPN")) {
          add(index, ":", "speaker", name, s.span(i, i + 1), List.of(s.span(i + 1, s.size())));
        }
        return;
      }
    }
  }

  /** A quotation without a cue of its own carries on what its paragraph's last speaker says. */
  private void continued(int index, Tagged s) {
    if (speaking < 0) {
      return;
    }
    Utterance last = found.get(speaking);
    Tagged previous = sentences.get(last.sentence());
    boolean waits = last.content().isEmpty() && index - last.sentence() <= 1;
    boolean sameParagraph = s.paragraph() - previous.paragraph() <= 1;
    Span quotation = quotationAt(s.at(Complement.quote(s, 0) ? 1 : 0).start());
    boolean spoken =
        quotation != null
            && quotation.start() <= s.at(1).start()
            && quotation.end()
                >= Math.min(s.span().end() - 2, s.span().start() + s.span().length() * 2 / 3);
    boolean adjacent = last.sentence() == index - 1 || endsAt(last, index - 1);
    boolean speech =
        Set.of("post", "quote", "colon", "np-quote", "np-colon", "speaker").contains(last.shape())
            || last.shape().endsWith("that");
    if (spoken && (waits || sameParagraph && adjacent && speech)) {
      List<Span> content = new ArrayList<>(last.content());
      content.add(s.span());
      found.set(
          speaking,
          new Utterance(
              last.sentence(),
              last.lemma(),
              last.shape(),
              last.source(),
              last.cue(),
              last.cueText(),
              content));
    }
  }

  private boolean endsAt(Utterance utterance, int index) {
    return index >= 0
        && !utterance.content().isEmpty()
        && utterance.content().getLast().end() >= sentences.get(index).span().end() - 1;
  }

  private boolean add(
      int index, String lemma, String shape, @Nullable Range source, Span cue, List<Span> content) {
    String text = cue.of(sentences.get(index).article());
    if (quotationAt(cue.start()) == null) {
      speaking = found.size();
    }
    found.add(new Utterance(index, lemma, shape, source, cue, text, content));
    return true;
  }
}
