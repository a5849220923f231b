package org.variorum.claim;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.variorum.claim.contrast.Deed;
import org.variorum.claim.said.Said;
import org.variorum.text.Statement;
import org.variorum.text.assertion.Modality;
import org.variorum.text.date.DateMention;
import org.variorum.text.language.Span;

/** Tells what was long before the news of the day from the news itself. */
final class Background {

  /** What is further back than this is no longer news of the day. */
  private static final int DAYS = 60;

  /** A claim that comes back in so many stories is what reporters remind their readers of. */
  private static final int STORIES = 3;

  /** Past perfect, and words that send a sentence back in time. */
  private static final Pattern PAST_PERFECT =
      Pattern.compile(
          "\\bhad\\s+(?:\\p{L}+ly\\s+|previously\\s+|already\\s+|also\\s+|once\\s+|first\\s+)?"
              + "(?:been|\\p{L}{2,}ed|\\p{L}{2,}wn|\\p{L}{2,}en|become|begun|come|gone|made|said"
              + "|told|won|lost|left|held|put|set|sent|built|brought|met|run|led)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BACK_THEN =
      Pattern.compile(
          "\\b(?:previously|formerly|originally|historically|at the time|years? ago|decades? ago"
              + "|years? earlier|last year|once)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RELATIVE =
      Pattern.compile("\\b(?:who|whom|whose|which)\\b", Pattern.CASE_INSENSITIVE);

  private Background() {}

  /** Whether most of a claim's statements look back. */
  static boolean isMostOf(List<Said> claim) {
    boolean oftenTold = claim.stream().map(Said::storyId).distinct().count() >= STORIES;
    long back = claim.stream().filter(said -> looksBack(said, oftenTold)).count();
    return 2 * back > claim.size();
  }

  private static boolean looksBack(Said said, boolean oftenTold) {
    Statement statement = said.statement().statement();
    LocalDate day = said.time().atZone(ZoneOffset.UTC).toLocalDate();
    List<DateMention> dates =
        statement.dates().stream().filter(date -> !isAside(said, date)).toList();
    if (statement.modality() != Modality.FACT
        || statement.dates().stream().anyMatch(date -> !isOld(date, day))) {
      return false;
    }
    String words = said.statement().text();
    boolean perfect =
        PAST_PERFECT.matcher(words).find() && !PAST_PERFECT.matcher(Deed.attributed(said)).find();
    return !dates.isEmpty() || perfect && (oftenTold || BACK_THEN.matcher(words).find());
  }

  /** "The mayor, who was elected in 2010, resigned": the date belongs to a clause in passing. */
  private static boolean isAside(Said said, DateMention date) {
    int start = said.statement().statement().span().start();
    String before = Deed.words(said, new Span(start, Math.max(start, date.span().start())));
    return RELATIVE.matcher(before).find();
  }

  /** Also a period that began long ago: "since 1971", "for decades". */
  private static boolean isOld(DateMention date, LocalDate published) {
    LocalDate limit = published.minusDays(DAYS);
    return switch (date.relation()) {
      case SINCE, AFTER -> date.from().isBefore(limit);
      default -> date.to().isBefore(limit);
    };
  }
}
