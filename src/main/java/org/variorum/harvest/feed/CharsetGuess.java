package org.variorum.harvest.feed;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the encoding of bytes that say nothing true about it: the one in which they are whole
 * words of one script.
 */
final class CharsetGuess {

  private static final int LOOKED_AT = 20_000;
  private static final int FEWEST = 8;

  /** How much of the letters outside ASCII must be what the encoding is used for. */
  private static final double NEARLY_ALL = 0.92;

  private CharsetGuess() {}

  private enum Candidate {
    EUC_JP("EUC-JP") {
      @Override
      boolean expects(int c) {
        return c >= 0x3040 && c <= 0x30FF;
      }
    },
    SHIFT_JIS("windows-31j") {
      @Override
      boolean expects(int c) {
        return c >= 0x3040 && c <= 0x30FF;
      }
    },
    EUC_KR("x-windows-949") {
      @Override
      boolean expects(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
      }
    },
    GB("GB18030") {
      @Override
      boolean expects(int c) {
        return c >= 0x4E00 && c <= 0x9FFF;
      }
    },
    BIG5("Big5-HKSCS") {
      @Override
      boolean expects(int c) {
        return c >= 0x4E00 && c <= 0x9FFF;
      }
    },
    CYRILLIC("windows-1251") {
      @Override
      boolean expects(int c) {
        return c >= 0x430 && c <= 0x44F;
      }
    },
    KOI8("KOI8-R") {
      @Override
      boolean expects(int c) {
        return c >= 0x430 && c <= 0x44F;
      }
    },
    GREEK("windows-1253") {
      @Override
      boolean expects(int c) {
        return c >= 0x3AC && c <= 0x3CE;
      }
    };

    private final Charset charset;

    Candidate(String name) {
      charset = Charset.forName(name);
    }

    /** Whether the encoding is mainly used for such characters. */
    abstract boolean expects(int c);

    /** East Asian text has a sign of its own script in nearly every word, not in every place. */
    double enough() {
      return this == EUC_JP || this == SHIFT_JIS ? 0.25 : this == GB || this == BIG5 ? 0.75 : 0.7;
    }
  }

  static @Nullable Charset of(byte[] bytes) {
    if (MixedBytes.isMostlyUtf8(bytes)) {
      return null;
    }
    byte[] sample = highBytes(bytes);
    if (sample.length < FEWEST) {
      return null;
    }
    for (Candidate candidate : List.of(Candidate.values())) {
      if (fits(sample, candidate)) {
        return candidate.charset;
      }
    }
    return null;
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

  private static boolean fits(byte[] sample, Candidate candidate) {
    String text;
    try {
      text = candidate.charset.newDecoder().decode(ByteBuffer.wrap(sample)).toString();
    } catch (CharacterCodingException broken) {
      return false;
    }
    int expected = 0;
    int related = 0;
    int all = 0;
    for (int c : text.codePoints().filter(c -> c > 0x7F).toArray()) {
      all++;
      expected += candidate.expects(c) ? 1 : 0;
      related += candidate.expects(c) || isEastAsian(c) || isSame(c, candidate) ? 1 : 0;
    }
    return all > 3 && expected >= candidate.enough() * all && related >= NEARLY_ALL * all;
  }

  private static boolean isEastAsian(int c) {
    return c >= 0x3000 && c <= 0x30FF || c >= 0x4E00 && c <= 0x9FFF || c >= 0xFF00 && c <= 0xFF60;
  }

  private static boolean isSame(int c, Candidate candidate) {
    UnicodeScript script = UnicodeScript.of(c);
    return switch (candidate) {
      case CYRILLIC, KOI8 -> script == UnicodeScript.CYRILLIC;
      case GREEK -> script == UnicodeScript.GREEK;
      default -> false;
    };
  }
}
