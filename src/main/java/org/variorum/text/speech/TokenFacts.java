package org.variorum.text.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.name.Names;

/**
 * What the attribution tagger is told about each token of an article beside its vector: a word, a
 * part of speech and {@value #FLAGS} flags. Names are no words: the tagger shall not know anybody.
 */
public final class TokenFacts {

  static final int FLAGS = 20;
  static final int QUOTED = 13;
  static final int BEFORE_QUOTATION = 15;
  static final int BEHIND_QUOTATION = 16;

  private static final Set<String> SAYING = Lexicon.words("saying.txt");
  private static final Set<String> DOCUMENTS = Lexicon.words("documents.txt");
  private static final Set<String> BODIES = Lexicon.words("bodies.txt");
  private static final Set<String> PEOPLE = Lexicon.words("people.txt");
  private static final Set<String> GROUPS = Lexicon.words("groups.txt");
  private static final Set<String> OPENING = Set.of("“", "«", "„", "‘", "``");
  private static final Set<String> CLOSING = Set.of("”", "»", "''");
  private static final int SPEECH = 5;

  /** The word of every quotation mark, whatever an outlet prints. */
  static final String MARK = "\"";

  private TokenFacts() {}

  /**
   * The facts of one token.
   *
   * @param flags bit by bit, see {@link #in}
   */
  public record Facts(String word, String tag, int flags) {

    Facts with(int more) {
      return new Facts(word, tag, flags | more);
    }
  }

  /** The facts of all tokens of an article, sentence by sentence. */
  public static List<List<Facts>> in(List<Tagged> sentences, List<Span> quotations, Cues cues) {
    List<List<Facts>> facts = new ArrayList<>(sentences.size());
    int quotation = 0;
    for (int n = 0; n < sentences.size(); n++) {
      Tagged s = sentences.get(n);
      boolean opens = n == 0 || sentences.get(n - 1).paragraph() != s.paragraph();
      boolean closes =
          n == sentences.size() - 1 || sentences.get(n + 1).paragraph() != s.paragraph();
      List<Facts> read = new ArrayList<>(s.size());
      int depth = 0;
      for (int i = 0; i < s.size(); i++) {
        Token token = s.at(i);
        while (quotation < quotations.size() && quotations.get(quotation).end() < token.start()) {
          quotation++;
        }
        Span quoted = quotation < quotations.size() ? quotations.get(quotation) : null;
        depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
        int flags = shape(token) | kind(token, cues);
        flags |= bit(8, i == 0) | bit(9, i == s.size() - 1);
        flags |= bit(10, i == 0 && opens) | bit(11, i == s.size() - 1 && closes);
        flags |= bit(12, depth > 0);
        if (quoted != null) {
          boolean inside = quoted.start() <= token.start() && token.end() <= quoted.end();
          flags |= bit(QUOTED, inside) | bit(14, inside && longer(s, quoted));
          flags |= bit(BEFORE_QUOTATION, token.end() == quoted.start());
          flags |= bit(BEHIND_QUOTATION, token.start() == quoted.end());
        }
        boolean mark = (flags & (bit(BEFORE_QUOTATION, true) | bit(BEHIND_QUOTATION, true))) != 0;
        read.add(new Facts(mark ? MARK : word(token), token.tag(), flags));
      }
      facts.add(read);
    }
    return facts;
  }

  /** The facts of a part of a sentence, as if it stood alone. */
  static List<Facts> asSentence(List<Facts> part) {
    List<Facts> alone = new ArrayList<>(part);
    alone.set(0, alone.getFirst().with(bit(8, true) | bit(10, true)));
    alone.set(alone.size() - 1, alone.getLast().with(bit(9, true) | bit(11, true)));
    return alone;
  }

  private static int shape(Token token) {
    String text = token.text();
    boolean upper = text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    return bit(0, token.capitalised())
        | bit(1, upper)
        | bit(2, token.digits())
        | bit(3, text.length() > 2 && token.lower().endsWith("ing"))
        | bit(4, text.length() > 2 && token.lower().endsWith("ed"))
        | bit(5, text.length() > 2 && token.lower().endsWith("s"))
        | bit(6, OPENING.contains(text))
        | bit(7, CLOSING.contains(text));
  }

  private static int kind(Token token, Cues cues) {
    return bit(17, SAYING.contains(token.lower()) || cues.speaks(token.lemma()))
        | bit(18, DOCUMENTS.contains(token.lemma()) || BODIES.contains(token.lemma()))
        | bit(
            19,
            PEOPLE.contains(token.lemma()) || GROUPS.contains(token.lemma()) || Names.title(token));
  }

  private static boolean longer(Tagged s, Span quotation) {
    return s.indexAt(quotation.end()) - s.indexAt(quotation.start()) >= SPEECH;
  }

  private static int bit(int position, boolean set) {
    return set ? 1 << position : 0;
  }

  private static String word(Token token) {
    if (token.tag().equals("PROPN")) {
      return "<name>";
    }
    if (token.digits()) {
      return "<number>";
    }
    return switch (token.text()) {
      case "“", "”", "«", "»", "„", "''", "``" -> MARK;
      case "‘", "’" -> "'";
      case "–", "—", "--" -> "—";
      default -> token.lower();
    };
  }
}
