package org.variorum.harvest.feed;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the encoding of bytes that say nothing true about it: the one in which they are whole
 * words of one script.
 */
final class CharsetGuess {

  private static final int LOOKED_AT = 20_000;
  private static final int FEWEST_BYTES = 8;
  private static final int FEWEST_LETTERS = 4;

  /** How much of the letters outside ASCII must be such as stand beside what is expected. */
  private static final double NEARLY_ALL = 0.92;

  private CharsetGuess() {}

  /**
   * An encoding with the letters from {@code first} to {@code last} that make up at least {@code
   * enough} of a text for which it is used. Japanese has kana in nearly every word, not in every
   * place; Cyrillic and Greek are known by their small letters, since the wrong one of two
   * encodings turns them into capitals.
   */
  private enum Candidate {
    EUC_JP("EUC-JP", 0x3040, 0x30FF, 0.25),
    SHIFT_JIS("windows-31j", 0x3040, 0x30FF, 0.25),
    KOREAN("x-windows-949", 0xAC00, 0xD7A3, 0.7),
    CHINESE("GB18030", 0x4E00, 0x9FFF, 0.75),
    BIG5("Big5-HKSCS", 0x4E00, 0x9FFF, 0.75),
    CYRILLIC("windows-1251", 0x430, 0x44F, 0.7),
    KOI8("KOI8-R", 0x430, 0x44F, 0.7),
    GREEK("windows-1253", 0x3AC, 0x3CE, 0.7);

    private final Charset charset;
    private final int first;
    private final int last;
    private final double enough;

    Candidate(String name, int first, int last, double enough) {
      this.charset = Charset.forName(name);
      this.first = first;
      this.last = last;
      this.enough = enough;
    }

    boolean expects(int c) {
      return c >= first && c <= last;
    }

    boolean allows(int c) {
      return expects(c) || isEastAsian(c) || UnicodeScript.of(c) == UnicodeScript.of(first);
    }
  }

  /** Null where nothing fits, and where most of the bytes are UTF-8. */
  static @Nullable Charset of(byte[] bytes) {
    if (MixedBytes.isMostlyUtf8(bytes)) {
      return null;
    }
    byte[] sample = highBytes(bytes);
    if (sample.length < FEWEST_BYTES) {
      return null;
    }
    Charset best = null;
    double bestFit = 1;
    for (Candidate candidate : Candidate.values()) {
      double fit = fit(sample, candidate);
      if (fit > bestFit || fit == bestFit && best == null) {
        best = candidate.charset;
        bestFit = fit;
      }
    }
    return best;
  }

  /** The words with bytes outside ASCII, each with a space behind it. */
  private static byte[] highBytes(byte[] bytes) {
    byte[] kept = new byte[Math.min(bytes.length, LOOKED_AT)];
    int length = 0;
    boolean high = false;
    for (int i = 0; i < bytes.length && length < kept.length - 2; i++) {
      // the second byte of a pair may look like a letter of ASCII
      boolean second = high && bytes[i] > 0x2F && bytes[i] != '<' && bytes[i] != '>';
      if (bytes[i] < 0 || second) {
        kept[length++] = bytes[i];
        high = bytes[i] < 0;
      } else if (high || length > 0 && kept[length - 1] != ' ') {
        kept[length++] = ' ';
        high = false;
      }
    }
    return Arrays.copyOf(kept, length);
  }

  /** How often the expected letters come, against how often they should; 0 if it can't be. */
  private static double fit(byte[] sample, Candidate candidate) {
    String text;
    try {
      text = candidate.charset.newDecoder().decode(ByteBuffer.wrap(sample)).toString();
    } catch (CharacterCodingException broken) {
      return 0;
    }
    int expected = 0;
    int allowed = 0;
    int all = 0;
    for (int c : text.codePoints().filter(c -> c > 0x7F).toArray()) {
      all++;
      expected += candidate.expects(c) ? 1 : 0;
      allowed += candidate.allows(c) ? 1 : 0;
    }
    boolean possible = all >= FEWEST_LETTERS && allowed >= NEARLY_ALL * all;
    return possible ? expected / (candidate.enough * all) : 0;
  }

  private static boolean isEastAsian(int c) {
    return c >= 0x3000 && c <= 0x30FF || c >= 0x4E00 && c <= 0x9FFF || c >= 0xFF00 && c <= 0xFF60;
  }
}
