package org.variorum.reader.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.variorum.claim.Claim;
import org.variorum.claim.Figure;
import org.variorum.outlet.Outlet;
import org.variorum.reader.parts.ClaimRow;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.parts.Publications;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;

/** Lays out tables of claims; reads the sentences of those cells alone that are shown. */
@Component
class ClaimTables {

  private static final int ROWS = 25;
  private static final int COLUMNS = 10;

  /** With more sentences than that the page would grow too heavy. */
  private static final int INLINED = 45;

  private final Statements statements;

  ClaimTables(Statements statements) {
    this.statements = statements;
  }

  /** Which claims are on the page that is asked for. */
  static Part<Claim> rows(List<Claim> shown, StoryQuery query) {
    return Part.of(shown, query.claims(), ROWS);
  }

  /** Whether a page of the table shows the claim at this place of the list. */
  static int pageOf(int position) {
    return position / ROWS + 1;
  }

  ClaimTable of(
      List<Publication> story,
      Set<Long> compared,
      Part<Claim> claims,
      int shared,
      List<Figure> figures,
      Publications publications,
      StoryQuery query) {
    Part<Publication> columns =
        Part.of(
            story.stream()
                .filter(one -> compared.isEmpty() || compared.contains(one.id()))
                .toList(),
            query.articles(),
            COLUMNS);
    Set<Long> visible = columns.shown().stream().map(Publication::id).collect(Collectors.toSet());
    List<Long> cited = cited(claims.shown(), visible);
    boolean inlined = cited.size() <= INLINED;
    Map<Long, KeptStatement> evidence = inlined ? evidence(cited) : Map.of();
    Map<Long, String> numbers = numbers(figures);
    List<Long> own = story.stream().map(Publication::id).toList();
    return new ClaimTable(
        columns,
        claims.with(
            claims.shown().stream()
                .map(claim -> ClaimRow.of(claim, own, publications, evidence, numbers))
                .map(row -> row.within(visible))
                .toList()),
        shared,
        query.show(),
        choices(story, query.outlets()),
        inlined);
  }

  private static List<Long> cited(List<Claim> claims, Set<Long> columns) {
    return claims.stream()
        .flatMap(claim -> claim.cells().stream())
        .filter(cell -> columns.contains(cell.articleId()))
        .flatMap(cell -> cell.statements().stream())
        .distinct()
        .toList();
  }

  private Map<Long, KeptStatement> evidence(Collection<Long> cited) {
    Map<Long, KeptStatement> byId = new LinkedHashMap<>();
    statements.byIds(cited).forEach(statement -> byId.put(statement.id(), statement));
    return byId;
  }

  /** The number that each statement gives for a figure of several articles, by statement id. */
  private static Map<Long, String> numbers(List<Figure> figures) {
    Map<Long, String> numbers = new HashMap<>();
    for (Figure figure : figures) {
      if (figure.articles() > 1) {
        figure.values().forEach(value -> numbers.putIfAbsent(value.statementId(), value.text()));
      }
    }
    return numbers;
  }

  private static List<ClaimTable.Choice> choices(List<Publication> story, List<String> chosen) {
    Map<String, Outlet> bySlug = new LinkedHashMap<>();
    story.forEach(one -> bySlug.putIfAbsent(one.outlet().slug(), one.outlet()));
    return bySlug.values().stream()
        .map(outlet -> new ClaimTable.Choice(outlet, chosen.contains(outlet.slug())))
        .toList();
  }
}
