package org.variorum.admin.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.admin.topic.FormFaults.Fault;
import org.variorum.admin.topic.ReferentForm.Entry;
import org.variorum.wording.NamePhrase;

/** What is wrong with the form for what things are called, field by field and line by line. */
final class ReferentFaults {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_LINE = 100;
  private static final int MOST_LINES = 60;

  private final Map<String, List<Fault>> faults = new LinkedHashMap<>();
  private final Set<String> things = new HashSet<>();
  private final Map<String, String> thingByName = new HashMap<>();

  private ReferentFaults() {}

  /** Of each field that has any; messages begin with {@code refusal.referent.}. */
  static Map<String, List<Fault>> of(ReferentForm form) {
    ReferentFaults found = new ReferentFaults();
    for (int i = 0; i < form.entries().size(); i++) {
      Entry entry = form.entries().get(i);
      if (!entry.isEmpty()) {
        found.head("name" + i, entry.tidyName());
        found.names("names" + i, entry);
      }
    }
    return found.faults;
  }

  private void head(String field, String name) {
    if (name.length() > LONGEST_NAME || name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      add(field, "name", 0, "");
    } else if (!things.add(name.toLowerCase(Locale.ROOT))) {
      add(field, "twice", 0, name);
    } else if (things.size() > ReferentForm.MOST) {
      add(field, "many", 0, name);
    }
  }

  private void names(String field, Entry entry) {
    List<Line> lines = entry.lines();
    if (lines.isEmpty()) {
      add(field, "names", 0, "");
    }
    if (lines.size() > MOST_LINES) {
      add(field, "lines", 0, "");
    }
    for (Line line : lines) {
      if (line.text().length() > LONGEST_LINE) {
        add(field, "long", line.number(), "");
        continue;
      }
      NamePhrase.faultIn(line.text())
          .ifPresentOrElse(
              fault ->
                  add(field, fault.name().toLowerCase(Locale.ROOT), line.number(), line.text()),
              () -> repeated(field, entry.tidyName(), line));
    }
  }

  /** A place in a text is counted for one thing only. */
  private void repeated(String field, String thing, Line line) {
    String other = thingByName.putIfAbsent(NamePhrase.key(line.text()), thing);
    if (other != null) {
      boolean same = other.equals(thing);
      add(field, same ? "again" : "elsewhere", line.number(), same ? line.text() : other);
    }
  }

  private void add(String field, String key, int line, String text) {
    faults.computeIfAbsent(field, name -> new ArrayList<>()).add(new Fault(key, line, text));
  }
}
