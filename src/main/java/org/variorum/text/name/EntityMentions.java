package org.variorum.text.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.name.Entities.Mention;

/** Finds the names in a sentence and tells what kind of thing each names. */
final class EntityMentions {

  private static final Set<String> WITHIN = Set.of("in", "at", "from", "near", "to", "across");
  private static final Set<String> CALENDAR = Lexicon.words("calendar.txt");
  private static final Pattern DEMONYM =
      Pattern.compile(".*(?:ian|ish|ese|ean|can|aqi|ani|eli|rench|reek|utch)");
  private static final int LONGEST_PERSON = 4;

  private EntityMentions() {}

  static List<Mention> in(Tagged s) {
    List<Mention> mentions = new ArrayList<>();
    List<Range> runs = Names.runs(s);
    boolean led = !runs.isEmpty() && runs.getFirst().start() <= 1;
    if (!led && s.at(0).capitalised() && s.at(0).tag().equals("NOUN")) {
      add(s, 0, 1, mentions);
    }
    for (int r = 0; r < runs.size(); r++) {
      int start = runs.get(r).start();
      int end = runs.get(r).end();
      while (r + 1 < runs.size() && joined(s, start, end, runs.get(r + 1).start())) {
        end = runs.get(++r).end();
      }
      add(s, start, end, mentions);
    }
    return mentions;
  }

  /** "Ministry of Health" is one name, "Maria Okoro of Harbourton" two. */
  private static boolean joined(Tagged s, int start, int end, int next) {
    return next == end + 1
        && (s.at(end).is("of") || s.at(end).is("for"))
        && Names.organisation(s, start, end);
  }

  private static void add(Tagged s, int first, int end, List<Mention> mentions) {
    int start = first;
    while (start < end && (Names.title(s.at(start)) && end - start > 1 || aside(s, start, end))) {
      start++;
    }
    boolean titled = start > first || Names.title(s.at(first - 1));
    if (start == end) {
      return;
    }
    EntityType type = type(s, start, end, titled && !s.at(start).is("the"));
    boolean letters =
        s.at(end).is("(") && s.at(end + 1).text().matches("\\p{Lu}{2,}") && s.at(end + 2).is(")");
    mentions.add(
        new Mention(
            s.span(start, end),
            s.text(start, end),
            type,
            letters ? s.at(end + 1).text() : "",
            common(s, start, end)));
  }

  /** An adjective or a day before a name: "Ruritanian President Okoro", "Monday". */
  private static boolean aside(Tagged s, int i, int end) {
    return CALENDAR.contains(s.at(i).lower())
        || s.at(i).tag().equals("ADJ")
            && i + 1 < end
            && (Names.title(s.at(i + 1)) || DEMONYM.matcher(s.at(i).lower()).matches());
  }

  /** A word that only heads its sentence and is no name of a known kind. */
  private static boolean common(Tagged s, int start, int end) {
    Token token = s.at(start);
    return end - start == 1
        && (token.tag().equals("NOUN") && start == 0 || Names.title(token) && start == 0);
  }

  private static EntityType type(Tagged s, int start, int end, boolean titled) {
    boolean organisation = Names.organisation(s, start, end);
    if (Names.place(s, start, end)
        && !(organisation && end - start > 1 && !s.reads(start, "west", "bank"))) {
      return EntityType.PLACE;
    }
    if (organisation) {
      return EntityType.ORGANISATION;
    }
    int words = end - start;
    if (titled || words > 1 && words <= LONGEST_PERSON && onlyNames(s, start, end)) {
      return EntityType.PERSON;
    }
    return words == 1 && WITHIN.contains(s.at(start - 1).lower())
        ? EntityType.PLACE
        : EntityType.OTHER;
  }

  private static boolean onlyNames(Tagged s, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!s.at(i).tag().equals("PROPN")) {
        return false;
      }
    }
    return !WITHIN.contains(s.at(start - 1).lower());
  }
}
