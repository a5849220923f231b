package org.variorum.claim.contrast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.said.PhraseWords;
import org.variorum.claim.said.Said;
import org.variorum.text.Statement;
import org.variorum.text.assertion.MainClause;
import org.variorum.text.date.DateMention;
import org.variorum.text.date.DateNames;
import org.variorum.text.date.TimeRelation;

/**
 * The deed that a statement begins with, whatever depends on it.
 *
 * @param day the only weekday on which it is told to have been, null where there is none
 */
record PlainDeed(
    Said said,
    MainClause clause,
    PhraseWords subject,
    PhraseWords object,
    @Nullable DateMention day) {

  private static final double ALIKE = 0.8;

  /** Null where the statement begins with no deed. */
  static @Nullable PlainDeed of(Said said) {
    MainClause clause = said.statement().statement().main();
    return clause == null || Deed.LIGHT.contains(clause.action())
        ? null
        : new PlainDeed(
            said,
            clause,
            PhraseWords.of(clause.subject()),
            PhraseWords.ofHead(clause.object()),
            day(said.statement().statement(), clause));
  }

  private static @Nullable DateMention day(Statement statement, MainClause clause) {
    List<DateMention> days =
        statement.dates().stream()
            .filter(date -> clause.span().contains(date.span()))
            .filter(date -> DateNames.nameWeekday(date.text()))
            .toList();
    return days.size() == 1 && days.getFirst().relation() == TimeRelation.AT
        ? days.getFirst()
        : null;
  }

  /** The same deed; where one leaves its object out, the words are alike. */
  boolean isSame(PlainDeed other, double likeness) {
    double cosine = said.cosine(other.said);
    boolean objects =
        object.isEmpty() || other.object.isEmpty()
            ? object.isEmpty() && other.object.isEmpty() || cosine >= ALIKE
            : object.meansLike(other.object);
    return cosine >= likeness
        && clause.action().equals(other.clause.action())
        && clause.passive() == other.clause.passive()
        && subject.meansLike(other.subject)
        && objects;
  }
}
