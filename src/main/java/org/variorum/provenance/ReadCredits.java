package org.variorum.provenance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.article.Link;
import org.variorum.outlet.Outlet;
import org.variorum.provenance.CreditFinder.Debt;
import org.variorum.statement.KeptStatement;
import org.variorum.text.name.NewsOutlets;

/**
 * What an article's sentences and links say of outlets.
 *
 * @param credits one for each other outlet, its heaviest debt
 * @param own the first sentence in which the article's outlet reports for itself
 */
record ReadCredits(List<Credit> credits, @Nullable OwnReport own) {

  ReadCredits {
    credits = List.copyOf(credits);
  }

  /**
   * Reads them.
   *
   * @param spun names that the article broke, and what they were: these may be outlets' names
   */
  static ReadCredits of(
      Article article,
      String outlet,
      List<KeptStatement> statements,
      List<Link> links,
      List<Outlet> known,
      List<Substitution> spun) {
    CreditFinder finder =
        new CreditFinder(new NewsOutlets(known.stream().map(Outlet::name).toList()));
    Map<String, Credit> heaviest = new LinkedHashMap<>();
    @Nullable OwnReport own = null;
    for (KeptStatement statement : statements) {
      String sentence = statement.sentence();
      String mended = mended(sentence, spun);
      for (Debt debt : finder.in(mended, outlet)) {
        heaviest.merge(
            debt.outlet(),
            new Credit(article.id(), debt.outlet(), debt.relation(), sentence, statement.id()),
            (one, two) -> one.relation().compareTo(two.relation()) <= 0 ? one : two);
      }
      if (own == null) {
        own =
            finder
                .own(sentence, outlet)
                .map(relation -> new OwnReport(article.id(), relation, sentence, statement.id()))
                .orElse(null);
      }
    }
    LinkedOutlets linked = new LinkedOutlets(known);
    for (Link link : links) {
      linked
          .at(link.address())
          .filter(name -> !name.equals(outlet))
          .ifPresent(
              name ->
                  heaviest.putIfAbsent(
                      name,
                      new Credit(
                          article.id(),
                          name,
                          Relation.LINKED,
                          link.span().of(article.text()),
                          null)));
    }
    return new ReadCredits(List.copyOf(heaviest.values()), own);
  }

  private static String mended(String sentence, List<Substitution> spun) {
    String mended = sentence;
    for (Substitution name : spun) {
      mended = mended.replace(name.from(), name.to());
    }
    return mended;
  }
}
