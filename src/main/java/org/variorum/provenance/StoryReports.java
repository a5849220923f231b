package org.variorum.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.variorum.story.Story;
import org.variorum.text.language.Slug;

/**
 * Tells from what was found out about articles which of them report and which relay.
 *
 * @param outletOf names of the outlets, by article
 * @param paragraphOf in which paragraph a statement stands, from 0
 * @param documentsOf documents quoted, by article
 */
record StoryReports(
    Map<Long, String> outletOf,
    List<Copy> copies,
    List<Credit> credits,
    Map<Long, OwnReport> ownReports,
    Map<Long, Integer> paragraphOf,
    Map<Long, List<String>> documentsOf) {

  /** A debt named in the first so many paragraphs is for the whole report; later for a detail. */
  private static final int OPENING = 2;

  Independence of(Story story) {
    Map<Long, String> members = new LinkedHashMap<>();
    story.articles().forEach(id -> members.put(id, Objects.requireNonNull(outletOf.get(id))));
    Families families = new Families();
    members.forEach((id, outlet) -> families.addReport(node(id), outlet));
    List<Report> reports = new ArrayList<>();
    for (long article : members.keySet()) {
      Optional<Copy> copy = copyOf(article, members);
      Optional<Credit> relayed = relayed(article);
      if (copy.isPresent()) {
        families.trace(node(article), node(copy.get().ofId()));
        reports.add(copied(article, copy.get(), relayed));
      } else if (relayed.isPresent() && ownReports.containsKey(article)) {
        reports.add(
            new Report(
                article,
                ReportKind.CONFIRMED,
                relayed.get().outlet(),
                ownReports.get(article).statementId()));
      } else if (relayed.isPresent()) {
        String outlet = relayed.get().outlet();
        families.trace(node(article), origin(outlet, families, members));
        reports.add(
            new Report(article, ReportKind.RELAY_CREDITED, outlet, relayed.get().statementId()));
      } else {
        OwnReport own = ownReports.get(article);
        reports.add(
            new Report(article, ReportKind.OWN, null, own == null ? null : own.statementId()));
      }
    }
    Map<String, String> documents =
        Documents.named(
            story.articles().stream()
                .flatMap(id -> documentsOf.getOrDefault(id, List.of()).stream())
                .toList());
    return new Independence(families.count(), families.origins(), documents, reports);
  }

  /** A copy that credits anybody in its opening has said that the report is not its own. */
  private Report copied(long article, Copy copy, Optional<Credit> relayed) {
    String original = Objects.requireNonNull(outletOf.get(copy.ofId()));
    Optional<Credit> credit =
        ofArticle(article).stream()
            .filter(owed -> sameOutlet(owed.outlet(), original))
            .findFirst()
            .or(() -> relayed);
    return credit
        .map(
            owed ->
                new Report(article, ReportKind.RELAY_CREDITED, owed.outlet(), owed.statementId()))
        .orElseGet(() -> new Report(article, ReportKind.RELAY_SILENT, original, null));
  }

  private Optional<Copy> copyOf(long article, Map<Long, String> members) {
    return copies.stream()
        .filter(copy -> copy.articleId() == article && members.containsKey(copy.ofId()))
        .findFirst();
  }

  private Optional<Credit> relayed(long article) {
    return ofArticle(article).stream().filter(this::isOpening).findFirst();
  }

  private List<Credit> ofArticle(long article) {
    return credits.stream().filter(credit -> credit.articleId() == article).toList();
  }

  private boolean isOpening(Credit credit) {
    Integer paragraph = credit.statementId() == null ? null : paragraphOf.get(credit.statementId());
    return paragraph != null && paragraph < OPENING;
  }

  private static String origin(String outlet, Families families, Map<Long, String> members) {
    for (Map.Entry<Long, String> held : members.entrySet()) {
      if (sameOutlet(held.getValue(), outlet)) {
        return node(held.getKey());
      }
    }
    String origin = "outlet:" + Slug.of(outlet);
    families.addOrigin(origin, outlet);
    return origin;
  }

  private static boolean sameOutlet(String one, String two) {
    return Slug.of(one).equals(Slug.of(two));
  }

  private static String node(long article) {
    return "article:" + article;
  }
}
