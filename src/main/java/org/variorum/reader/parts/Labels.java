package org.variorum.reader.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.wording.NamePhrase;
import org.variorum.wording.Wording;
import org.variorum.wording.Wording.Use;
import org.variorum.wording.WordingKind;

/** What kind of thing the articles of a story call whom they name. */
public final class Labels {

  private Labels() {}

  /** Of those whom at least two outlets call by labels of which neither holds the other. */
  public static List<Wording> contrasted(List<Wording> wordings) {
    return wordings.stream()
        .filter(wording -> wording.kind() == WordingKind.LABEL)
        .map(Labels::alike)
        .filter(wording -> contrast(wording.uses()))
        .toList();
  }

  /** With one printing for labels of the same words. */
  private static Wording alike(Wording wording) {
    Map<String, String> printed = new HashMap<>();
    Map<List<Object>, Use> uses = new LinkedHashMap<>();
    for (Use use : wording.uses()) {
      String text = printed.computeIfAbsent(NamePhrase.key(use.text()), key -> use.text());
      uses.merge(
          List.of(use.articleId(), text),
          new Use(use.articleId(), use.outletId(), text, use.count(), use.statementId()),
          (first, more) ->
              new Use(
                  first.articleId(),
                  first.outletId(),
                  text,
                  first.count() + more.count(),
                  first.statementId()));
    }
    return new Wording(wording.kind(), wording.referent(), new ArrayList<>(uses.values()));
  }

  private static boolean contrast(List<Use> uses) {
    Map<String, Set<Long>> outlets = new HashMap<>();
    for (Use use : uses) {
      outlets
          .computeIfAbsent(" " + NamePhrase.key(use.text()) + " ", key -> new HashSet<>())
          .add(use.outletId());
    }
    List<String> labels = List.copyOf(outlets.keySet());
    for (String one : labels) {
      for (String other : labels) {
        Set<Long> both = new HashSet<>(outlets.getOrDefault(one, Set.of()));
        both.addAll(outlets.getOrDefault(other, Set.of()));
        if (both.size() > 1 && !one.contains(other) && !other.contains(one)) {
          return true;
        }
      }
    }
    return false;
  }
}
