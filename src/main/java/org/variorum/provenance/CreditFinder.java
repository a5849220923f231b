package org.variorum.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.text.NewsOutlets;
import org.variorum.text.NewsOutlets.Mention;
import org.variorum.text.Slug;

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
              "(?:told|tells|telling|speaking to|spoke to|spoken to|interview with|interviewed by|confirmed to"
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
                  + "|learned|has learned|said|says|wrote|writes|published|quoted|noted|disclosed)\\b"),
          after(Relation.REPORTED, "(?:’s|'s) (?:report|reporting|story|article|account)"));

  private static final Pattern LISTED = Pattern.compile("(?i)(?:,| and| or|, and)( the)?$");
  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:^|\\s)the$");

  private final NewsOutlets outlets;

  CreditFinder(NewsOutlets outlets) {
    this.outlets = outlets;
  }

  /** A debt found in one sentence. */
  record Debt(String outlet, Relation relation) {}

  /** The debts that {@code sentence} declares to outlets other than {@code own}. */
  List<Debt> in(String sentence, String own) {
    List<Debt> debts = new ArrayList<>();
    List<Mention> mentions = outlets.in(sentence);
    Optional<Relation> listed = Optional.empty();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Optional<Relation> relation = relation(sentence, mention);
      if (relation.isEmpty() && i > 0 && isListed(sentence, mentions.get(i - 1), mention)) {
        relation = listed;
      }
      listed = relation;
      relation
          .filter(found -> !Slug.of(mention.name()).equals(Slug.of(own)))
          .ifPresent(found -> debts.add(new Debt(mention.name(), found)));
    }
    return debts;
  }

  private static Optional<Relation> relation(String sentence, Mention mention) {
    String left =
        ARTICLE.matcher(sentence.substring(0, mention.span().start()).strip()).replaceFirst("");
    for (Before before : BEFORE) {
      if (before.words().matcher(tail(left)).find()) {
        return Optional.of(before.relation());
      }
    }
    String right = sentence.substring(mention.span().end());
    for (After after : AFTER) {
      if (after.words().matcher(right).lookingAt()) {
        return Optional.of(after.relation());
      }
    }
    return Optional.empty();
  }

  /** "reported by A and B": B stands in A's list. */
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
