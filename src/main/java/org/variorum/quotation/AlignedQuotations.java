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

  private static final Comparator<Printing> FULLEST_FIRST =
      Comparator.comparingInt((Printing printing) -> printing.words().size())
          .reversed()
          .thenComparing(Printing::articleId)
          .thenComparing(Printing::position);

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

  /** What is paired with most others gathers these and nothing further: no chains of likeness. */
  static List<AlignedQuotation> align(List<Printing> printings, Map<Long, Set<Long>> partners) {
    List<Printing> bestFirst =
        printings.stream()
            .sorted(
                Comparator.comparingInt((Printing one) -> partnersOf(one, partners).size())
                    .reversed()
                    .thenComparing(FULLEST_FIRST))
            .toList();
    List<AlignedQuotation> aligned = new ArrayList<>();
    Set<Long> placed = new HashSet<>();
    for (Printing centre : bestFirst) {
      if (placed.add(centre.id())) {
        List<Printing> group = new ArrayList<>(List.of(centre));
        bestFirst.stream()
            .filter(other -> partnersOf(centre, partners).contains(other.id()))
            .filter(other -> placed.add(other.id()))
            .forEach(group::add);
        if (group.size() > 1) {
          aligned.add(aligned(group));
        }
      }
    }
    return aligned.stream().sorted(AlignedQuotation.MOST_TELLING_FIRST).toList();
  }

  private static Set<Long> partnersOf(Printing printing, Map<Long, Set<Long>> partners) {
    return partners.getOrDefault(printing.id(), Set.of());
  }

  /** Held against the printing that most others agree with, the fullest of such. */
  private static AlignedQuotation aligned(List<Printing> group) {
    Printing model =
        group.stream()
            .min(
                Comparator.comparingLong((Printing one) -> -agreeing(one, group))
                    .thenComparing(FULLEST_FIRST))
            .orElseThrow();
    List<Use> uses = new ArrayList<>();
    uses.add(use(model, Reprint.whole(model.text())));
    group.stream()
        .filter(other -> other != model)
        .flatMap(
            other ->
                Reprint.of(model.words(), other.words(), true).map(as -> use(other, as)).stream())
        .sorted(Comparator.comparing(Use::fidelity).thenComparing(Use::articleId))
        .forEach(uses::add);
    return new AlignedQuotation(model.text(), uses);
  }

  private static long agreeing(Printing model, List<Printing> group) {
    return group.stream()
        .flatMap(other -> Reprint.of(model.words(), other.words(), true).stream())
        .filter(reprint -> reprint.fidelity() != Fidelity.ALTERED)
        .count();
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
