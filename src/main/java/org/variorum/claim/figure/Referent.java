package org.variorum.claim.figure;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.claim.said.Said;
import org.variorum.text.Statement;
import org.variorum.text.date.DateMention;
import org.variorum.text.date.Precision;
import org.variorum.text.date.TimeRelation;
import org.variorum.text.language.DocumentWords;

/**
 * What a statement says that tells its count from other counts of the same thing: which letter,
 * which year, which part of the dead.
 *
 * @param groups the parts that are counted together, "woman" and "child"; empty for one part
 * @param years the calendar years that the statement names
 * @param days the days that it tells of, named to the day
 * @param documents the kinds of document it speaks of
 * @param finders who obtained the document
 * @param places where it happened
 */
record Referent(
    Set<String> groups,
    Set<Integer> years,
    Set<LocalDate> days,
    Set<String> documents,
    Set<String> finders,
    Set<String> places) {

  private static final String PART =
      "(women|woman|men|children|child|girls?|boys?|minors?|teenagers?|babies|infants?|elderly"
          + "|civilians?|soldiers?|fighters?|combatants?|militants?)";
  private static final Pattern PARTS =
      Pattern.compile("\\b" + PART + "(?:,| and| or) (?:\\w+ )?" + PART + "\\b");
  private static final Pattern OBTAINED =
      Pattern.compile(
          "\\bobtained by (?:the )?(?:[a-z]+ ){0,3}(?:The )?(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*)");
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)\\b(?:said|told|announced|reported|released|published|showed|unveiled)(?:\\s+late|\\s+early)?(?:\\s+on)?\\s+$");
  private static final Pattern PLACE =
      Pattern.compile("\\b(?:in|at|near|outside) (?:the )?(?:[a-z]+ )?(\\p{Lu}[\\p{L}'’-]+)");
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?i)jan\\w*|feb\\w*|mar(?:ch)?|apr\\w*|may|jun\\w*|jul\\w*|aug\\w*|sep\\w*|oct\\w*|nov\\w*"
              + "|dec\\w*|\\w+day|spring|summer|autumn|winter");

  /** Kinds of document that staff sign; "report" and "statement" are told of everybody. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "memo",
          "memorandum",
          "cable",
          "dispatch",
          "letter",
          "petition",
          "appeal",
          "e-mail",
          "email");

  Referent {
    groups = Set.copyOf(groups);
    years = Set.copyOf(years);
    days = Set.copyOf(days);
    documents = Set.copyOf(documents);
    finders = Set.copyOf(finders);
    places = Set.copyOf(places);
  }

  static Referent of(Said said) {
    Statement statement = said.statement().statement();
    String text = statement.text();
    return new Referent(
        groups(text),
        statement.dates().stream()
            .filter(date -> date.relation() == TimeRelation.AT)
            .filter(date -> date.precision() == Precision.YEAR)
            .map(date -> date.from().getYear())
            .collect(Collectors.toSet()),
        statement.dates().stream()
            .filter(date -> date.relation() == TimeRelation.AT)
            .filter(date -> date.precision() == Precision.DAY)
            .filter(date -> !isOfSaying(statement, date))
            .map(DateMention::from)
            .collect(Collectors.toSet()),
        documents(statement.terms()),
        named(OBTAINED, text),
        named(PLACE, text));
  }

  /** "Announced Tuesday" tells nothing of when what is counted came about. */
  private static boolean isOfSaying(Statement statement, DateMention date) {
    int at = date.span().start() - statement.span().start();
    return at > 0 && SAID.matcher(statement.text().substring(0, at)).find();
  }

  private static Set<String> groups(String text) {
    Set<String> groups = new TreeSet<>();
    Matcher parts = PARTS.matcher(text.toLowerCase(Locale.ROOT));
    while (parts.find()) {
      groups.add(parts.group(1));
      groups.add(parts.group(2));
    }
    return groups;
  }

  private static Set<String> documents(List<String> terms) {
    return terms.stream()
        .filter(DOCUMENTS::contains)
        .map(DocumentWords::kind)
        .collect(Collectors.toSet());
  }

  private static Set<String> named(Pattern pattern, String text) {
    Set<String> names = new HashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (!CALENDAR.matcher(matcher.group(1)).matches()) {
        names.add(matcher.group(1));
      }
    }
    return names;
  }

  /** Whether both name the same year. */
  boolean sharesYear(Referent other) {
    return years.stream().anyMatch(other.years::contains);
  }

  /** Whether both speak of one kind of document, and of that alone. */
  boolean sharesDocument(Referent other) {
    return documents.size() == 1 && documents.equals(other.documents);
  }

  /** Both name some, and none in common. */
  static boolean disjoint(Set<?> one, Set<?> two) {
    return !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
  }
}
