package org.variorum.reader.parts;

import org.variorum.statement.KeptStatement;

/** A sentence with the clause that matters set off; cut where it is too long to print in full. */
public record Quote(String before, String clause, String after) {

  /** Nothing but the clause is shown, so that nothing needs setting off. */
  public boolean whole() {
    return before.isBlank() && after.length() <= 1;
  }

  public static Quote of(KeptStatement statement) {
    String sentence = statement.sentence();
    int at = sentence.indexOf(statement.text());
    if (at < 0 || sentence.split("\\s+").length > Excerpt.SENTENCE) {
      boolean begins = at == 0 || sentence.equals(statement.text());
      return new Quote(
          begins || at < 0 ? "" : "… ", Excerpt.of(statement.text(), Excerpt.SENTENCE), "");
    }
    return new Quote(
        sentence.substring(0, at),
        statement.text(),
        sentence.substring(at + statement.text().length()));
  }
}
