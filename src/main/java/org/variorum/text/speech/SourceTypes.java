package org.variorum.text.speech;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.name.Names;
import org.variorum.text.name.OutletNames;

/**
 * Tells what kind of source a mention is: a person, a body, a paper, an outlet, somebody unnamed.
 */
final class SourceTypes {

  private static final Set<String> DOCUMENTS = Lexicon.words("documents.txt");
  private static final Set<String> BODIES = Lexicon.words("bodies.txt");
  private static final Pattern BRAND =
      Pattern.compile(
          "(?:The |the )?(?:\\p{Lu}[\\p{L}.]+"
              + " ){1,3}(?:Times|Post|News|Herald|Tribune|Gazette|Journal|Chronicle|Globe|Telegraph|Inquirer|Examiner|Observer)");

  /** Words before "of" that leave the kind of source to the words behind. */
  private static final Set<String> VESSELS =
      Set.of(
          "copy",
          "draft",
          "version",
          "text",
          "group",
          "number",
          "pair",
          "handful",
          "dozen",
          "dozens",
          "hundreds",
          "majority",
          "series",
          "rest",
          "part",
          "kind",
          "transcript");

  /** Names of outlets that are common words too. */
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "time",
          "dr",
          "stuff",
          "independent",
          "guardian",
          "fortune",
          "variety",
          "insider",
          "salon",
          "slate",
          "vice",
          "dawn",
          "deadline",
          "fox",
          "economist",
          "wired");

  private final Names names;

  SourceTypes(Names names) {
    this.names = names;
  }

  /** The head: the last noun before "of", "for" or a comma; behind "one of" the noun after it. */
  static int head(Tagged s, Range mention) {
    int head = -1;
    for (int i = mention.start(); i < mention.end(); i++) {
      Token token = s.at(i);
      if (head >= 0 && token.is("of") && VESSELS.contains(s.at(head).lemma())) {
        head = -1;
        continue;
      }
      boolean stop =
          token.is(",")
              || token.tag().equals("ADP") && !token.is("to")
              || token.is("who")
              || token.is("and");
      if (stop && head >= 0) {
        break;
      }
      boolean names = token.noun() || BODIES.contains(token.lower());
      if (names && !s.at(i + 1).is("'s")) {
        head = i;
      }
    }
    return head < 0 ? mention.start() : head;
  }

  /** The kind of source that a mention names, by its head. */
  SourceType of(Tagged s, Range mention, int head) {
    Token noun = s.at(head);
    String text = s.text(mention.start(), mention.end());
    if (outlet(s, mention, head)) {
      return SourceType.OUTLET;
    }
    if (person(s, mention)) {
      return SourceType.PERSON;
    }
    if (DOCUMENTS.contains(noun.lemma()) || DOCUMENTS.contains(noun.lower())) {
      return SourceType.DOCUMENT;
    }
    if (noun.tag().equals("PROPN")) {
      return proper(s, mention, head, text);
    }
    boolean definite = s.at(mention.start()).is("the") || s.at(mention.start()).is("his");
    if (BODIES.contains(noun.lemma())) {
      return SourceType.ORGANISATION;
    }
    return definite && Names.title(noun) && names.holder(noun.lower()) != null
        ? SourceType.PERSON
        : SourceType.ANONYMOUS;
  }

  private SourceType proper(Tagged s, Range mention, int head, String text) {
    int start = head;
    while (start > mention.start()
        && s.at(start - 1).capitalised()
        && !s.at(start - 1).tag().equals("DET")) {
      start--;
    }
    Token noun = s.at(head);
    if (Names.organisation(s, start, head + 1) || Names.place(s, start, head + 1)) {
      return SourceType.ORGANISATION;
    }
    boolean plural = noun.lower().endsWith("s") && s.at(mention.start()).tag().equals("DET");
    boolean article =
        s.at(mention.start()).is("the")
            && names.full(noun.lower()) == null
            && text.indexOf(',') < 0;
    return plural || article && head - start >= 1 ? SourceType.ORGANISATION : SourceType.PERSON;
  }

  /** Whether some run of the mention names a person: a full name or a known last name. */
  private boolean person(Tagged s, Range mention) {
    for (int i = mention.start(); i < mention.end(); i++) {
      Token token = s.at(i);
      boolean endsRun =
          token.capitalised()
              && token.noun()
              && !(s.at(i + 1).capitalised() && s.at(i + 1).noun() && i + 1 < mention.end());
      boolean owner = s.at(i + 1).is("'s") && i + 1 < mention.end();
      boolean modifier = i + 1 < mention.end() && s.at(i + 1).tag().equals("NOUN");
      boolean behind =
          i > mention.start()
              && (s.at(i - 1).tag().equals("ADP") || s.at(i - 1).tag().equals("DET"));
      if (endsRun && !owner && !modifier && !behind && names.full(token.lower()) != null) {
        int start = i;
        while (start > mention.start() && s.at(start - 1).capitalised()) {
          start--;
        }
        boolean linked =
            start > mention.start()
                && s.at(start - 1).tag().equals("ADP")
                && !s.at(start).tag().equals("PROPN");
        if (!linked && !Names.organisation(s, i, i + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean outlet(Tagged s, Range mention, int head) {
    int start = head;
    while (start > mention.start() && s.at(start - 1).capitalised()) {
      start--;
    }
    int end = head + 1;
    String name = s.text(start, end).strip();
    String key = name.toLowerCase(Locale.ROOT).replace(' ', '_');
    boolean newsroom = s.at(head).capitalised() && OutletNames.known(name);
    boolean ambiguous = AMBIGUOUS.contains(key);
    boolean article = s.at(mention.start()).is("the");
    return newsroom && (!ambiguous || article || !key.equals("time") && !key.equals("dr"))
        || BRAND.matcher(name).matches();
  }
}
