package org.variorum.text.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Finds the parts of speech of a sentence. Threads borrow a tagger each; the model behind them is
 * loaded once.
 */
public final class Tagger {

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final int CHUNK = 400;
  private static final int LONGEST_WORD = 40;

  private final POSModel model;
  private final Queue<POSTaggerME> idle = new ConcurrentLinkedQueue<>();

  public Tagger() {
    try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("no tagger model on the classpath: " + MODEL);
      }
      model = new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Tagged tag(String text, Span sentence, int paragraph) {
    List<Span> spans = Tokens.in(text, sentence);
    POSTaggerME tagger = idle.poll();
    if (tagger == null) {
      tagger = new POSTaggerME(model, POSTagFormat.UD);
    }
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int from = 0; from < spans.size(); from += CHUNK) {
      List<Span> chunk = spans.subList(from, Math.min(spans.size(), from + CHUNK));
      String[] words = chunk.stream().map(span -> plain(span.of(text))).toArray(String[]::new);
      String[] tags = tagger.tag(words);
      for (int i = 0; i < words.length; i++) {
        tokens.add(token(text, chunk.get(i), tags[i]));
      }
    }
    idle.add(tagger);
    Corrections.apply(tokens);
    return new Tagged(text, sentence, paragraph, tokens);
  }

  private static Token token(String text, Span span, String tag) {
    String word = span.of(text);
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    String corrected = Lexicon.TAGS.getOrDefault(lower, tag);
    return new Token(word, lower, span, corrected, Lemmas.of(lower, corrected));
  }

  /** The model knows typewriter marks only, and reads no more than the ends of a long word. */
  private static String plain(String word) {
    String cut = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
    return switch (cut) {
      case "“", "”", "«", "»", "„", "''", "``" -> "\"";
      case "‘" -> "'";
      case "–", "—", "--" -> "-";
      default -> cut.replace('’', '\'');
    };
  }
}
