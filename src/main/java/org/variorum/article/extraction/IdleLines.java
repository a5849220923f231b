package org.variorum.article.extraction;

import java.util.regex.Pattern;

/** Lines that state nothing: invitations, pointers to other articles, credits, rights. */
final class IdleLines {

  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_HEADING = 80;
  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern ORNAMENT = Pattern.compile("^[\\W_&&[^©(]]{0,4}");
  private static final Pattern ANNOUNCEMENT_END = Pattern.compile("\\s*[:»›>]$");
  private static final Pattern IDLE = Phrases.anyOf("idle-lines.txt", ANY_CASE);
  private static final Pattern ANNOUNCING = Phrases.anyOf("announcing-headings.txt", ANY_CASE);

  private static final Pattern ANSWERS = Phrases.anyOf("answer-headings.txt", ANY_CASE);

  private IdleLines() {}

  static boolean matches(String line) {
    return line.length() <= LONGEST_LINE
        && (IDLE.matcher(line).matches()
            || IDLE.matcher(ORNAMENT.matcher(line).replaceFirst("")).matches());
  }

  /** Whether a line is the heading of what readers answer. */
  static boolean announceAnswers(String line) {
    return line.length() < LONGEST_HEADING && ANSWERS.matcher(line).matches();
  }

  /** Whether a heading announces other articles, comments or offers. */
  static boolean announceOthers(String heading) {
    return heading.length() < LONGEST_HEADING
        && ANNOUNCING.matcher(ANNOUNCEMENT_END.matcher(heading).replaceFirst("")).matches();
  }
}
