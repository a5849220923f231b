package org.variorum.reader.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Cell;
import org.variorum.claim.CellKind;
import org.variorum.claim.Claim;
import org.variorum.claim.Disagreement;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;
import org.variorum.story.Story;

/**
 * One point on which the articles of a story part ways.
 *
 * @param row the anchor of its row on the story's page
 * @param label the words around the number, or the claim's words
 * @param kind key of the message that names the kind of difference
 * @param across it shows only against articles of other stories
 * @param sides what stands against what; for claims, who departs
 * @param contrast for claims, the two wordings that stand against each other and who has which;
 *     null for figures and where nothing but numbers differ
 */
public record Difference(
    String row,
    String label,
    String kind,
    boolean across,
    List<Side> sides,
    @Nullable ContrastView contrast) {

  private static final int FEW = 3;

  /** So many values of a growing count show how it grew; the last one is always among them. */
  private static final int FEW_SIDES = 4;

  /**
   * One side.
   *
   * @param text the value as printed, or the slot in which a claim is told differently
   * @param outlets who
   */
  public record Side(String text, String outlets) {}

  /** The differences of one story: contradictions first, then what is told differently or grew. */
  public static List<Difference> among(
      Story story, List<Figure> figures, List<Claim> claims, Publications publications) {
    List<Difference> differences = new ArrayList<>();
    for (Figure figure : figures) {
      Figure here = figure.within(story.articles());
      if (here.differs()) {
        differences.add(of(here, false, publications));
      } else if (figure.differs()) {
        differences.add(of(figure, true, publications));
      }
    }
    Set<Long> counted = statements(figures);
    claims.stream()
        .filter(claim -> claim.differs() && !isToldBy(counted, claim))
        .filter(claim -> departs(story, claim))
        .forEach(claim -> differences.add(of(claim, story, publications)));
    differences.sort(Comparator.comparing(Difference::across).thenComparing(Difference::rank));
    return differences;
  }

  private static boolean departs(Story story, Claim claim) {
    return claim.cells().stream()
        .anyMatch(cell -> !cell.differs().isEmpty() && story.articles().contains(cell.articleId()));
  }

  /** The first sides and the last, where there are more than one takes in at a glance. */
  public List<Side> shortSides() {
    if (sides.size() <= FEW_SIDES) {
      return sides;
    }
    List<Side> few = new ArrayList<>(sides.subList(0, FEW_SIDES - 1));
    few.add(sides.getLast());
    return few;
  }

  /** How many values are left out before the last. */
  public int leftOut() {
    return Math.max(0, sides.size() - FEW_SIDES);
  }

  private int rank() {
    return kind.equals("outcome.differs") ? 0 : aboutNumbers() ? 2 : 1;
  }

  public boolean aboutNumbers() {
    return row.startsWith("f");
  }

  /** One value took the place of another with time. */
  public boolean grew() {
    return kind.equals("outcome.updated");
  }

  private static Difference of(Figure figure, boolean across, Publications publications) {
    return new Difference(
        "f" + figure.id(),
        figure.label(),
        "outcome." + figure.outcome().word(),
        across,
        figure.sides().stream()
            .map(side -> new Side(side.text(), names(side.articles(), publications)))
            .toList(),
        null);
  }

  private static Difference of(Claim claim, Story story, Publications publications) {
    List<Side> sides = new ArrayList<>();
    for (String slot : claim.slots()) {
      List<Long> articles =
          claim.cells().stream()
              .filter(cell -> cell.differs().contains(slot))
              .map(Cell::articleId)
              .toList();
      sides.add(new Side(slot, names(articles, publications)));
    }
    return new Difference(
        "c" + claim.id(),
        Excerpt.of(claim.text(), Excerpt.ROW),
        "claim.differs",
        false,
        sides,
        contrast(claim, story, publications));
  }

  /** Of the pairs that explain a difference, the one with most of it inside the story. */
  private static @Nullable ContrastView contrast(
      Claim claim, Story story, Publications publications) {
    return claim.disagreements().stream()
        .filter(each -> claim.slots().contains(each.kind().word()))
        .max(Comparator.comparingLong(each -> inside(each, story)))
        .filter(each -> inside(each, story) > 0)
        .map(each -> ContrastView.of(each, publications))
        .orElse(null);
  }

  private static long inside(Disagreement each, Story story) {
    return List.of(each.oneArticle(), each.twoArticle()).stream()
        .filter(story.articles()::contains)
        .count();
  }

  /** Whether the claim differs by its number alone, which the figure's line says better. */
  private static boolean isToldBy(Set<Long> counted, Claim claim) {
    return claim.slots().equals(List.of("how many"))
        && claim.cells().stream()
            .filter(cell -> cell.kind() == CellKind.REPORTS_DIFFERENTLY)
            .flatMap(cell -> cell.statements().stream())
            .anyMatch(counted::contains);
  }

  private static Set<Long> statements(List<Figure> figures) {
    Set<Long> statements = new HashSet<>();
    figures.stream()
        .filter(Figure::differs)
        .flatMap(figure -> figure.values().stream())
        .map(FigureValue::statementId)
        .forEach(statements::add);
    return statements;
  }

  private static String names(List<Long> articles, Publications publications) {
    List<String> names = publications.names(articles);
    String first = String.join(", ", names.subList(0, Math.min(FEW, names.size())));
    return names.size() <= FEW ? first : first + " +" + (names.size() - FEW);
  }
}
