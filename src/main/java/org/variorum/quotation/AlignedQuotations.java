package org.variorum.quotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.variorum.quotation.AlignedQuotation.Use;
import org.variorum.quotation.QuotationGroups.Sketch;

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
    return align(new QuotationGroups(store.pairs(articleIds)));
  }

  /** Those of a topic, or all where it is null: what most articles print first. */
  public Page<AlignedQuotation> page(@Nullable Long topicId, Pageable pageable) {
    QuotationGroups groups = new QuotationGroups(store.pairsOf(topicId));
    List<List<Long>> all = groups.of(store.sketches(topicId));
    List<List<Long>> asked =
        all.stream().skip(pageable.getOffset()).limit(pageable.getPageSize()).toList();
    return new PageImpl<>(align(asked), pageable, all.size());
  }

  private List<AlignedQuotation> align(QuotationGroups groups) {
    List<Printing> printings = store.byIds(groups.paired());
    return aligned(groups, printings).stream().sorted(AlignedQuotation.MOST_TELLING_FIRST).toList();
  }

  private List<AlignedQuotation> align(List<List<Long>> groups) {
    return aligned(groups, store.byIds(groups.stream().flatMap(List::stream).toList()));
  }

  static List<AlignedQuotation> aligned(QuotationGroups groups, List<Printing> printings) {
    List<Sketch> sketches =
        printings.stream()
            .map(one -> new Sketch(one.id(), one.articleId(), one.text().length()))
            .toList();
    return aligned(groups.of(sketches), printings);
  }

  private static List<AlignedQuotation> aligned(List<List<Long>> groups, List<Printing> printings) {
    Map<Long, Printing> byId =
        printings.stream().collect(Collectors.toMap(Printing::id, Function.identity()));
    return groups.stream()
        .map(group -> group.stream().map(byId::get).filter(Objects::nonNull).toList())
        .filter(group -> group.size() > 1)
        .map(AlignedQuotations::aligned)
        .toList();
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
                Reprint.of(model.words(), other.words(), Tie.ONE_CONTEXT)
                    .map(as -> use(other, as))
                    .stream())
        .sorted(Comparator.comparing(Use::fidelity).thenComparing(Use::articleId))
        .forEach(uses::add);
    return new AlignedQuotation(model.text(), uses);
  }

  private static long agreeing(Printing model, List<Printing> group) {
    return group.stream()
        .flatMap(other -> Reprint.of(model.words(), other.words(), Tie.ONE_CONTEXT).stream())
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
