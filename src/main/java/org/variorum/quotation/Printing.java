package org.variorum.quotation;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as one article prints it.
 *
 * @param id 0 until it is kept
 * @param position where its words start in the article's text
 * @param source who is quoted, null where the sentence names nobody
 * @param near capitalised words around it, in small letters; one may name whom it quotes
 * @param scare its sentence gives the words to nobody, and holds them at a distance
 */
record Printing(
    long id,
    long articleId,
    @Nullable Long statementId,
    int position,
    String text,
    @Nullable String source,
    Set<String> near,
    boolean scare) {

  Printing {
    near = Set.copyOf(near);
  }

  QuotedWords words() {
    return QuotedWords.of(text);
  }

  /**
   * What the shorter of the two makes of the longer one; empty where they are other words. A term
   * that both hold at a distance is nobody's; where one says whose words they are, it is a
   * quotation.
   */
  Optional<Reprint> reprints(Printing other) {
    return reprints(other, false);
  }

  /**
   * The same.
   *
   * @param borneOut the statements around them tell the same
   */
  Optional<Reprint> reprints(Printing other, boolean borneOut) {
    if (scare && other.scare) {
      return Optional.empty();
    }
    boolean longer = other.words().size() >= words().size();
    Printing full = longer ? other : this;
    Printing part = longer ? this : other;
    Tie tie =
        !isOneSpeaker(other) ? Tie.TWO_SPEAKERS : borneOut ? Tie.ONE_CONTEXT : Tie.ONE_SPEAKER;
    return Reprint.of(full.words(), part.words(), tie);
  }

  private boolean isOneSpeaker(Printing other) {
    return source == null
        || other.source == null
        || Speakers.mayBeOne(source, other.source)
        || Speakers.isAmong(source, other.near)
        || Speakers.isAmong(other.source, near);
  }
}
