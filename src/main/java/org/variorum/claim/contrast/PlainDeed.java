package org.variorum.claim.contrast;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.said.ClaimLexicon;
import org.variorum.claim.said.PhraseWords;
import org.variorum.claim.said.Said;
import org.variorum.text.Statement;
import org.variorum.text.date.DateMention;
import org.variorum.text.date.TimeRelation;

/**
 * The deed that a statement begins with, before any clause that depends on it: "The council passed
 * the plan on Monday | that would close two bridges". Words behind it, such as "would", say nothing
 * of whether it was done.
 *
 * @param denied "did not pass"
 * @param hedged "may have passed"
 * @param subject the words before the verb
 * @param object the words behind it, up to the next preposition or clause
 * @param day the only weekday on which it is told to have been, null where there is none
 */
record PlainDeed(
    Said said,
    boolean passive,
    boolean denied,
    boolean hedged,
    PhraseWords subject,
    PhraseWords object,
    @Nullable DateMention day) {

  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day");

  /** Before the verb they make it no deed, or somebody else's; behind it they begin a clause. */
  private static final Set<String> DEPENDING = ClaimLexicon.words("clause-openers.txt");

  /** What ends a clause behind its verb: "to" and "amid" go on with it. */
  private static final Set<String> CLAUSES = ClaimLexicon.words("clause-ends.txt");

  private static final Set<String> CUTS =
      Set.of("\"", "“", "”", "—", "–", ";", ":", "said", "says");

  private static final Set<String> PREPOSITIONS = ClaimLexicon.words("prepositions.txt");

  private static final int OBJECT = 8;

  private static final double ALIKE = 0.8;

  /**
   * The deeds that are told in a form of the past, or denied, by their verbs in the order of the
   * words; of each verb the first. Left out are those where what stands before it leaves open who
   * did it, or whether it was done.
   */
  static Map<String, PlainDeed> all(Said said) {
    VerbGroups words = VerbGroups.of(said.statement().text());
    Map<String, PlainDeed> deeds = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      String verb = words.verb(i);
      if (words.isTold(i) && !Deed.LIGHT.contains(verb) && seen.add(verb)) {
        int subject = subject(words, words.group(i));
        if (subject > 0) {
          deeds.put(verb, at(said, words, i, subject));
        }
      }
    }
    return deeds;
  }

  /**
   * Where the subject ends, an apposition left out: "Ada Quay | , who was mayor, resigned"; 0 where
   * there is more before the verb than that.
   */
  private static int subject(VerbGroups words, int group) {
    int comma = 0;
    while (comma < group && !words.at(comma).equals(",")) {
      comma++;
    }
    boolean apposition =
        comma < group - 1
            && words.at(group - 1).equals(",")
            && !PREPOSITIONS.contains(words.at(0))
            && words.between(0, group).stream().noneMatch(CUTS::contains);
    int end = apposition ? comma : group;
    return words.between(0, end).stream().anyMatch(DEPENDING::contains) ? 0 : end;
  }

  private static PlainDeed at(Said said, VerbGroups words, int verb, int subject) {
    int end = verb + 1;
    while (end < words.size() && !CLAUSES.contains(words.at(end))) {
      end++;
    }
    int object = verb + 1;
    while (object < Math.min(end, verb + 1 + OBJECT) && !PREPOSITIONS.contains(words.at(object))) {
      object++;
    }
    int until = end < words.size() ? words.words().get(end).start() : Integer.MAX_VALUE;
    return new PlainDeed(
        said,
        words.isPassive(verb),
        words.isDenied(verb),
        words.isHedged(verb),
        phrase(words.between(0, subject)),
        phrase(words.between(verb + 1, object)),
        day(said.statement().statement(), until));
  }

  private static PhraseWords phrase(List<String> words) {
    return PhraseWords.of(
        words.stream()
            .filter(word -> !WEEKDAY.matcher(word).matches())
            .collect(Collectors.joining(" ")));
  }

  private static @Nullable DateMention day(Statement statement, int until) {
    List<DateMention> days =
        statement.dates().stream()
            .filter(date -> date.span().start() - statement.span().start() < until)
            .filter(date -> WEEKDAY.matcher(date.text()).find())
            .toList();
    return days.size() == 1 && days.getFirst().relation() == TimeRelation.AT
        ? days.getFirst()
        : null;
  }

  /** Asserted as a fact. */
  boolean isTold() {
    return !denied && !hedged;
  }

  /** The same subject and object; where one leaves that out, the words are alike. */
  boolean isSame(PlainDeed other, double likeness) {
    double cosine = said.cosine(other.said);
    boolean objects =
        object.isEmpty() || other.object.isEmpty()
            ? object.isEmpty() && other.object.isEmpty() || cosine >= ALIKE
            : object.meansLike(other.object);
    return cosine >= likeness
        && passive == other.passive
        && subject.meansLike(other.subject)
        && objects;
  }
}
