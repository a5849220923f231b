package org.variorum.quotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.variorum.quotation.AlignedQuotation.Use;
import org.variorum.quotation.QuotationStore.Pair;

/** All quotations that more than one article prints. */
@Service
public class AlignedQuotations {

  private final QuotationStore store;

  AlignedQuotations(QuotationStore store) {
    this.store = store;
  }

  /** Those that one of these articles prints and any other article of the topic too. */
  public List<AlignedQuotation> ofArticles(Collection<Long> articleIds) {
    Map<Long, Set<Long>> partners = new HashMap<>();
    for (Pair pair : store.pairs(articleIds)) {
      partners.computeIfAbsent(pair.one(), none -> new HashSet<>()).add(pair.two());
      partners.computeIfAbsent(pair.two(), none -> new HashSet<>()).add(pair.one());
    }
    return align(store.byIds(partners.keySet()), partners);
  }

  /** Each fullest printing gathers what is paired with it, so that likeness makes no chains. */
  static List<AlignedQuotation> align(List<Printing> printings, Map<Long, Set<Long>> partners) {
    List<Printing> fullestFirst =
        printings.stream()
            .sorted(
                Comparator.comparingInt((Printing printing) -> printing.words().size())
                    .reversed()
                    .thenComparing(Printing::articleId)
                    .thenComparing(Printing::position))
            .toList();
    List<AlignedQuotation> aligned = new ArrayList<>();
    Set<Long> placed = new HashSet<>();
    for (Printing full : fullestFirst) {
      if (placed.add(full.id())) {
        List<Printing> others =
            fullestFirst.stream()
                .filter(other -> partners.getOrDefault(full.id(), Set.of()).contains(other.id()))
                .filter(other -> placed.add(other.id()))
                .toList();
        if (!others.isEmpty()) {
          aligned.add(aligned(full, others));
        }
      }
    }
    return aligned.stream().sorted(AlignedQuotation.MOST_TELLING_FIRST).toList();
  }

  private static AlignedQuotation aligned(Printing full, List<Printing> others) {
    List<Use> uses = new ArrayList<>();
    uses.add(use(full, Reprint.whole(full.text())));
    others.stream()
        .flatMap(
            other ->
                Reprint.of(full.words(), other.words(), true).map(as -> use(other, as)).stream())
        .sorted(Comparator.comparing(Use::fidelity).thenComparing(Use::articleId))
        .forEach(uses::add);
    return new AlignedQuotation(full.text(), uses);
  }

  private static Use use(Printing printing, Reprint reprint) {
    return new Use(
        printing.articleId(),
        printing.statementId(),
        reprint.fidelity(),
        printing.source(),
        reprint.pieces());
  }
}
