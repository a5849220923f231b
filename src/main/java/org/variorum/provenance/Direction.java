package org.variorum.provenance;

import java.util.List;
import java.util.function.LongFunction;
import org.variorum.article.Article;
import org.variorum.provenance.CopyFinder.Found;
import org.variorum.text.language.Slug;

/**
 * Which of two like texts is the copy, and by what evidence: a declared credit, then the earlier
 * time, then the longer text, which a copy seldom is.
 */
record Direction(Article copy, Article original, String evidence) {

  static Direction between(
      Article one,
      Article two,
      LongFunction<String> outletName,
      LongFunction<List<String>> creditedBy) {
    if (credits(one, two, outletName, creditedBy)) {
      return new Direction(one, two, "credit");
    }
    if (credits(two, one, outletName, creditedBy)) {
      return new Direction(two, one, "credit");
    }
    int order = one.time().compareTo(two.time());
    if (order != 0 && !(sameDay(one, two) && dayOnly(one, two))) {
      return order > 0
          ? new Direction(one, two, "published later")
          : new Direction(two, one, "published later");
    }
    boolean oneIsShorter =
        one.text().length() < two.text().length()
            || one.text().length() == two.text().length() && one.id() > two.id();
    return oneIsShorter ? new Direction(one, two, "shorter") : new Direction(two, one, "shorter");
  }

  Copy copy(Found found) {
    return new Copy(
        copy.id(), original.id(), found.kind(), found.overlap(), evidence, found.substitutions());
  }

  private static boolean credits(
      Article debtor,
      Article creditor,
      LongFunction<String> outletName,
      LongFunction<List<String>> creditedBy) {
    String name = Slug.of(outletName.apply(creditor.outletId()));
    return creditedBy.apply(debtor.id()).stream().map(Slug::of).anyMatch(name::equals);
  }

  private static boolean sameDay(Article one, Article two) {
    return one.time().toString().substring(0, 10).equals(two.time().toString().substring(0, 10));
  }

  private static boolean dayOnly(Article one, Article two) {
    return one.published() == null
        || two.published() == null
        || one.published().dayOnly()
        || two.published().dayOnly();
  }
}
