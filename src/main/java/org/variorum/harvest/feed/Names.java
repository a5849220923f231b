package org.variorum.harvest.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.harvest.feed.Parts.Part;

/** Who wrote an entry, as the feed says it. */
final class Names {

  private static final int MOST = 20;
  private static final int LONGEST = 200;
  private static final String ADDRESS = "[^\\s@<>()]{1,100}@[^\\s@<>()]{1,100}";
  private static final Pattern NAME_AFTER =
      Pattern.compile("(?:mailto:)?" + ADDRESS + "\\s{0,5}\\((.{1,200}?)\\)");
  private static final Pattern BRACKETED = Pattern.compile("\\s{0,5}[<(]" + ADDRESS + "[>)]");
  private static final Pattern ADDRESS_ALONE = Pattern.compile("(?:mailto:)?" + ADDRESS);

  private Names() {}

  static List<String> of(Parts parts) {
    Set<String> names = new LinkedHashSet<>();
    for (Part part : parts.all()) {
      switch (part.name()) {
        case "author", "dc:creator" -> {
          Parts inside = Parts.of(part.element());
          String name = inside.text("name");
          add(names, name.isEmpty() && inside.all().isEmpty() ? part.text() : name);
        }
        default -> {}
      }
    }
    if (names.isEmpty()) {
      add(names, parts.text("itunes:author", "dc:author", "media:credit"));
    }
    return List.copyOf(names);
  }

  private static void add(Set<String> names, String written) {
    String name = only(PlainText.of(written, LONGEST));
    if (!name.isEmpty() && names.size() < MOST) {
      names.add(name);
    }
  }

  /** "jane@example.org (Jane Doe)" and "Jane Doe &lt;jane@example.org&gt;" both name Jane Doe. */
  static String only(String written) {
    Matcher after = NAME_AFTER.matcher(written);
    if (after.matches()) {
      return after.group(1).strip();
    }
    String name = written.indexOf('@') < 0 ? written : BRACKETED.matcher(written).replaceAll("");
    return ADDRESS_ALONE.matcher(name).matches() ? "" : name.strip();
  }
}
