package org.variorum.admin.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.topic.Referent;

/**
 * What a topic's articles call by several names, as it stands in the form: a name that readers
 * understand, and the names it goes by, one a line. What is empty is none.
 */
record ReferentForm(List<Entry> entries) {

  static final int MOST = 40;

  private static final Entry BLANK = new Entry("", "");

  ReferentForm {
    entries = List.copyOf(entries);
  }

  /** One thing as written. */
  record Entry(String name, String names) {

    boolean isEmpty() {
      return name.isBlank() && names.isBlank();
    }

    /** Its name; public for the template. */
    public String tidyName() {
      return Line.tidy(name);
    }

    /** Its names; public for the template. */
    public List<Line> lines() {
      return Line.of(names);
    }

    /** How high its field is. */
    public int rows() {
      return Math.clamp(lines().size() + 1, 3, 12);
    }
  }

  static ReferentForm of(List<Referent> referents) {
    return withBlank(
        referents.stream()
            .map(referent -> new Entry(referent.name(), String.join("\n", referent.names())))
            .toList());
  }

  /** What was sent, as {@code name0} and {@code names0} and so on. */
  static ReferentForm of(Map<String, String> sent) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i <= MOST; i++) {
      Entry entry =
          new Entry(sent.getOrDefault("name" + i, ""), sent.getOrDefault("names" + i, ""));
      if (!entry.isEmpty()) {
        entries.add(entry);
      }
    }
    return withBlank(entries);
  }

  private static ReferentForm withBlank(List<Entry> entries) {
    List<Entry> all = new ArrayList<>(entries);
    all.add(BLANK);
    return new ReferentForm(all);
  }

  /** The same with these names for the thing that is meant, or for a new one. */
  ReferentForm with(ProposedNames proposed) {
    String further = String.join("\n", proposed.names());
    List<Entry> all = new ArrayList<>();
    boolean known = false;
    for (Entry entry : entries) {
      boolean meant = !known && entry.tidyName().equals(proposed.referent());
      if (meant && !entry.isEmpty()) {
        known = true;
        all.add(new Entry(entry.name(), entry.names().stripTrailing() + "\n" + further));
      } else if (!entry.isEmpty()) {
        all.add(entry);
      }
    }
    if (!known) {
      all.add(new Entry(proposed.thing(), further));
    }
    return withBlank(all);
  }

  List<Referent> referents() {
    return entries.stream()
        .filter(entry -> !entry.isEmpty())
        .map(
            entry ->
                new Referent(entry.tidyName(), entry.lines().stream().map(Line::text).toList()))
        .toList();
  }
}
