package org.variorum.text.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;

/** Gathers the names of one article by what they name: "Maria Okoro" and, later, "Ms. Okoro". */
public final class Entities {

  private final Map<String, Gathered> byName = new LinkedHashMap<>();
  private final Map<String, Gathered> byShortForm = new HashMap<>();

  private Entities() {}

  /** The entities in the order in which they are first named. */
  public static List<Entity> in(List<Tagged> sentences) {
    Entities entities = new Entities();
    List<Mention> mentions = new ArrayList<>();
    sentences.forEach(sentence -> mentions.addAll(EntityMentions.in(sentence)));
    // full names first: a headline may give the last name before the text gives the full one
    mentions.stream().filter(mention -> mention.words() > 1).forEach(entities::learn);
    mentions.forEach(entities::add);
    return entities.byName.values().stream()
        .filter(gathered -> !gathered.mentions.isEmpty())
        .map(Gathered::entity)
        .sorted((a, b) -> a.mentions().getFirst().start() - b.mentions().getFirst().start())
        .toList();
  }

  /**
   * A name where it stands.
   *
   * @param acronym letters in brackets right behind it, empty where there are none
   * @param doubtful it may be a common word at the head of a sentence
   */
  record Mention(Span span, String name, EntityType type, String acronym, boolean doubtful) {

    int words() {
      return name.split("\\s+").length;
    }

    /** The words of a name by which it may be called alone. */
    String last() {
      return name.substring(name.lastIndexOf(' ') + 1);
    }
  }

  private static final class Gathered {
    private final String name;
    private final List<Span> mentions = new ArrayList<>();
    private EntityType type;

    Gathered(Mention first) {
      this.name = first.name();
      this.type = first.type();
    }

    Entity entity() {
      return new Entity(name, type, mentions);
    }
  }

  private void learn(Mention mention) {
    Gathered gathered = byName.computeIfAbsent(key(mention.name()), key -> new Gathered(mention));
    if (mention.type() == EntityType.PERSON) {
      gathered.type = EntityType.PERSON;
      byShortForm.putIfAbsent(key(mention.last()), gathered);
    }
    if (mention.type() == EntityType.ORGANISATION) {
      shortForms(mention).forEach(form -> byShortForm.putIfAbsent(key(form), gathered));
    }
  }

  private static Collection<String> shortForms(Mention mention) {
    StringBuilder initials = new StringBuilder();
    for (String word : mention.name().split("[\\s-]+")) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    List<String> forms = new ArrayList<>();
    if (initials.length() > 2) {
      forms.add(initials.toString());
    }
    if (!mention.acronym().isEmpty()) {
      forms.add(mention.acronym());
    }
    return forms;
  }

  private void add(Mention mention) {
    Gathered known = known(mention);
    if (known == null && mention.doubtful()) {
      return;
    }
    if (known == null) {
      known = byName.computeIfAbsent(key(mention.name()), key -> new Gathered(mention));
    }
    if (known.type == EntityType.OTHER) {
      known.type = mention.type();
    }
    known.mentions.add(mention.span());
  }

  private @Nullable Gathered known(Mention mention) {
    Gathered exact = byName.get(key(mention.name()));
    if (exact != null) {
      return exact;
    }
    return mention.words() == 1 ? byShortForm.get(key(mention.name())) : null;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
  }
}
