package org.variorum.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.text.language.Slug;
import org.variorum.text.name.NewsOutlets;
import org.variorum.text.name.NewsOutlets.Mention;

/** Finds in a sentence to which other outlets it declares a debt, and which. */
final class CreditFinder {

  /**
   * What stands right before the outlet's name, by the debt it declares; the first that fits wins.
   */
  private record Before(Relation relation, Pattern words) {}

  private static final String NOUN =
      "(?: (?:newspaper|magazine|network|website|news agency|outlet))?";

  private static final List<Before> BEFORE =
      List.of(
          before(
              Relation.FIRST_REPORTED,
              "(?:first|originally|initially|previously|earlier|already) (?:\\w+ )?(?:reported|revealed|published"
                  + "|disclosed|brought to light|made public|covered) (?:on \\w+ )?(?:by|in)"),
          before(
              Relation.FIRST_REPORTED,
              "(?:brought to light|broken|revealed|disclosed|unearthed) by"),
          before(
              Relation.OBTAINED,
              "(?:obtained|seen|reviewed|viewed|acquired|shared|provided|leaked|sent|examined|verified|read)"
                  + " (?:\\w+ )?(?:by|with|to)"),
          before(
              Relation.TOLD,
              "(?:told|tells|telling|speaking to|spoke to|spoken to|interview with|interviewed by"
                  + "|(?:confirmed|gave|described|explained) (?:\\w+ ){0,4}to"
                  + "|statement to|comments? to|remarks? to)"),
          before(
              Relation.REPORTED,
              "(?:according to|citing|quoting|quoted by|cited by|reported by|published by|reports? (?:by|from|in)"
                  + "|as per|per|written in|writing in|carried by|based on a report by|via)"));

  private record After(Relation relation, Pattern words) {}

  private static final List<After> AFTER =
      List.of(
          after(
              Relation.FIRST_REPORTED,
              "(?:was the )?first (?:to report|reported|published|revealed)"),
          after(
              Relation.OBTAINED,
              "(?:has |had |have |which |, which )?(?:has |had )?(?:obtained|seen|reviewed|viewed) "),
          after(
              Relation.REPORTED,
              "(?:also |later |has |have |had |\\(\\w+\\) )?(?:also |first |previously )?(?:reported|reports|revealed"
                  + "|learned|has learned|said|says|wrote|writes|published|quoted|noted|disclosed"
                  + "|described|detailed|broke)\\b"),
          after(Relation.REPORTED, "(?:’s|'s) (?:report|reporting|story|article|account)"));

  private static final Pattern LISTED = Pattern.compile("(?i)(?:,| and| or|, and)( the)?$");

  /** What may stand between a cue and a name: "obtained by the American news site Quayside". */
  private static final Pattern KIND =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:the|(?:the|an?)(?: (?!(?:by|to|the|of|in|from)\\b)[\\w.-]+){0,3}"
              + " (?:site|website|newspaper|agency|outlet|magazine|broadcaster|network|channel"
              + "|daily|weekly|paper|portal|publication))$");

  /** "LISBON, Nov 13 (North Wire) - ": the agency whose text it is. */
  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}{2}[\\p{Lu} .,/-]{0,40}(?:\\p{L}{3,9}\\.? \\d{1,2})? ?\\($");

  private static final Pattern DATELINE_END = Pattern.compile("\\) ?[-–—]");

  private final NewsOutlets outlets;

  CreditFinder(NewsOutlets outlets) {
    this.outlets = outlets;
  }

  /** A debt found in one sentence. */
  record Debt(String outlet, Relation relation) {}

  /** The debts that {@code sentence} declares to outlets other than {@code own}. */
  List<Debt> in(String sentence, String own) {
    return ties(sentence).stream()
        .filter(debt -> !Slug.of(debt.outlet()).equals(Slug.of(own)))
        .toList();
  }

  /** How {@code sentence} says that its own outlet was told something, or has the document. */
  Optional<Relation> own(String sentence, String own) {
    return ties(sentence).stream()
        .filter(debt -> Slug.of(debt.outlet()).equals(Slug.of(own)))
        .map(Debt::relation)
        .filter(relation -> relation == Relation.TOLD || relation == Relation.OBTAINED)
        .findFirst();
  }

  /** What the sentence says of any outlet. */
  private List<Debt> ties(String sentence) {
    List<Mention> mentions = outlets.in(sentence);
    List<Optional<Relation>> relations =
        new ArrayList<>(mentions.stream().map(mention -> relation(sentence, mention)).toList());
    for (int i = 1; i < mentions.size(); i++) {
      if (isListed(sentence, mentions.get(i - 1), mentions.get(i))) {
        share(relations, i - 1, i);
      }
    }
    for (int i = mentions.size() - 1; i > 0; i--) {
      if (isListed(sentence, mentions.get(i - 1), mentions.get(i))) {
        share(relations, i, i - 1);
      }
    }
    List<Debt> debts = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      String name = mentions.get(i).name();
      relations.get(i).ifPresent(found -> debts.add(new Debt(name, found)));
    }
    return debts;
  }

  private static Optional<Relation> relation(String sentence, Mention mention) {
    String left =
        KIND.matcher(sentence.substring(0, mention.span().start()).strip()).replaceFirst("");
    for (Before before : BEFORE) {
      if (before.words().matcher(tail(left)).find()) {
        return Optional.of(before.relation());
      }
    }
    String right = sentence.substring(mention.span().end());
    if (DATELINE.matcher(left).matches() && DATELINE_END.matcher(right).lookingAt()) {
      return Optional.of(Relation.REPORTED);
    }
    for (After after : AFTER) {
      if (after.words().matcher(right).lookingAt()) {
        return Optional.of(after.relation());
      }
    }
    return Optional.empty();
  }

  private static void share(List<Optional<Relation>> relations, int from, int to) {
    if (relations.get(to).isEmpty()) {
      relations.set(to, relations.get(from));
    }
  }

  /** "reported by A and B", "A and B reported": the two stand in one list. */
  private static boolean isListed(String sentence, Mention before, Mention mention) {
    String between =
        sentence.substring(before.span().end(), mention.span().start()).stripTrailing();
    return between.length() < 12 && LISTED.matcher(between).find();
  }

  private static String tail(String left) {
    String stripped = left.stripTrailing();
    return stripped.substring(Math.max(0, stripped.length() - 80));
  }

  private static Before before(Relation relation, String words) {
    return new Before(relation, Pattern.compile("(?i)\\b" + words + "$"));
  }

  private static After after(Relation relation, String words) {
    return new After(relation, Pattern.compile("(?i)" + NOUN + "(?:,? )?" + words));
  }
}
