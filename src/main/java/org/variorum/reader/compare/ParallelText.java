package org.variorum.reader.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Articles set side by side in passages. The first gives the order; each further one is laid
 * against what stands already, in its own order as far as that goes. A sentence that stands
 * elsewhere in its own article is put beside its counterpart as moved; one without counterpart
 * follows what precedes it.
 */
final class ParallelText {

  private final List<List<Line>> texts;
  private final Affinity affinity;
  private final List<Passage> passages = new ArrayList<>();

  /** What the articles have of one passage, one after the other; at least one has something. */
  record Passage(List<Place> places) {

    static Passage empty(int articles) {
      List<Place> places = new ArrayList<>();
      for (int i = 0; i < articles; i++) {
        places.add(new Place(new ArrayList<>(), false));
      }
      return new Passage(places);
    }

    /** How many articles have it. */
    long articles() {
      return places.stream().filter(place -> !place.lines().isEmpty()).count();
    }
  }

  /**
   * What one article has of a passage.
   *
   * @param lines none where it has nothing
   * @param moved they stand elsewhere in its own order
   */
  record Place(List<Line> lines, boolean moved) {}

  private ParallelText(List<List<Line>> texts, Affinity affinity) {
    this.texts = texts;
    this.affinity = affinity;
  }

  static List<Passage> of(List<List<Line>> texts, Affinity affinity) {
    ParallelText parallel = new ParallelText(texts, affinity);
    for (int article = 0; article < texts.size(); article++) {
      parallel.lay(article);
    }
    return parallel.passages;
  }

  private void lay(int article) {
    List<Line> lines = texts.get(article);
    double[][] weights = weights(lines);
    int[] rowOf = inOrder(weights, lines.size());
    Set<Integer> free = new HashSet<>();
    List<Passage> rows = List.copyOf(passages);
    for (int line = 0; line < lines.size(); line++) {
      if (rowOf[line] >= 0) {
        rows.get(rowOf[line]).places().get(article).lines().add(lines.get(line));
      } else {
        free.add(line);
      }
    }
    for (int line = 0; line < lines.size(); line++) {
      if (free.contains(line) && beside(article, lines.get(line), line, weights, rows)) {
        free.remove(line);
      }
    }
    insert(article, lines, free);
  }

  private double[][] weights(List<Line> lines) {
    double[][] weights = new double[passages.size()][lines.size()];
    for (int row = 0; row < passages.size(); row++) {
      for (int line = 0; line < lines.size(); line++) {
        for (Place place : passages.get(row).places()) {
          for (Line other : place.lines()) {
            weights[row][line] = Math.max(weights[row][line], affinity.of(other, lines.get(line)));
          }
        }
      }
    }
    return weights;
  }

  /** The passage of each line in the heaviest alignment that keeps both orders; -1 for none. */
  private static int[] inOrder(double[][] weights, int lines) {
    int rows = weights.length;
    double[][] best = new double[rows + 1][lines + 1];
    for (int row = rows - 1; row >= 0; row--) {
      for (int line = lines - 1; line >= 0; line--) {
        double skip = Math.max(best[row + 1][line], best[row][line + 1]);
        double take = weights[row][line] > 0 ? weights[row][line] + best[row + 1][line + 1] : 0;
        best[row][line] = Math.max(skip, take);
      }
    }
    int[] rowOf = new int[lines];
    Arrays.fill(rowOf, -1);
    int row = 0;
    int line = 0;
    while (row < rows && line < lines) {
      if (best[row][line] == best[row + 1][line]) {
        row++;
      } else if (best[row][line] == best[row][line + 1]) {
        line++;
      } else {
        rowOf[line++] = row++;
      }
    }
    return rowOf;
  }

  /** Puts a line to the passage nearest to it, if that has room for it. */
  private boolean beside(
      int article, Line line, int number, double[][] weights, List<Passage> rows) {
    int nearest = -1;
    for (int row = 0; row < rows.size(); row++) {
      double weight = weights[row][number];
      if (weight > 0 && (nearest < 0 || weight > weights[nearest][number])) {
        nearest = row;
      }
    }
    if (nearest < 0) {
      return false;
    }
    List<Place> places = rows.get(nearest).places();
    Place place = places.get(article);
    if (place.lines().isEmpty()) {
      places.set(article, new Place(new ArrayList<>(List.of(line)), true));
      return true;
    }
    if (place.lines().getLast().number() == line.number() - 1) {
      place.lines().add(line);
      return true;
    }
    if (place.lines().getFirst().number() == line.number() + 1) {
      place.lines().addFirst(line);
      return true;
    }
    return false;
  }

  /** Gives each line that nobody else has a passage of its own, behind what precedes it. */
  private void insert(int article, List<Line> lines, Set<Integer> free) {
    int at = 0;
    for (int number = 0; number < lines.size(); number++) {
      Line line = lines.get(number);
      if (free.contains(number)) {
        Passage alone = Passage.empty(texts.size());
        alone.places().get(article).lines().add(line);
        passages.add(at++, alone);
      } else {
        for (int row = at; row < passages.size(); row++) {
          Place place = passages.get(row).places().get(article);
          if (!place.moved() && place.lines().contains(line)) {
            at = row + 1;
          }
        }
      }
    }
  }
}
