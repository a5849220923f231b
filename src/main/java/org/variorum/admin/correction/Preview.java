package org.variorum.admin.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What would come of a correction: in words, and how readers see it now and then.
 *
 * @param before nothing where it can't be shown before it is saved
 */
record Preview(List<Effect> effects, List<Look> before, List<Look> after) {

  Preview {
    effects = List.copyOf(effects);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** So many parts are shown of each, those that go elsewhere before the others. */
  private static final int SHOWN = 5;

  /**
   * One of those concerned as readers see it.
   *
   * @param renamed whether it is called otherwise on the other side
   * @param further how many parts are not shown
   */
  record Look(Matter matter, boolean renamed, List<Line> lines, int further) {

    Look {
      lines = List.copyOf(lines);
    }

    public int size() {
      return lines.size() + further;
    }
  }

  /**
   * A part.
   *
   * @param moved whether it is elsewhere on the other side
   */
  record Line(Matter.Part part, boolean moved) {}

  static Preview of(List<Effect> effects, List<Matter> before, List<Matter> after) {
    return new Preview(effects, looks(before, after), looks(after, before));
  }

  private static List<Look> looks(List<Matter> these, List<Matter> those) {
    Map<Long, Long> homes = new HashMap<>();
    Set<String> names = new HashSet<>();
    for (Matter matter : those) {
      matter.partIds().forEach(part -> homes.put(part, matter.id()));
      names.add(matter.words());
    }
    List<Look> looks = new ArrayList<>();
    for (Matter matter : these) {
      List<Line> lines =
          matter.parts().stream()
              .map(part -> new Line(part, !Long.valueOf(matter.id()).equals(homes.get(part.id()))))
              .sorted(Comparator.comparing(line -> !line.moved()))
              .toList();
      List<Line> shown = lines.subList(0, Math.min(SHOWN, lines.size()));
      looks.add(
          new Look(matter, !names.contains(matter.words()), shown, lines.size() - shown.size()));
    }
    return looks;
  }
}
