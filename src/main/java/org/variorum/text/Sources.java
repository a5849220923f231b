package org.variorum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.text.NounPhrases.Range;

/** Tells what kind of source a mention is and which fuller mention before it means the same. */
final class Sources {

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

  private static final Set<String> HE = Set.of("he", "she", "i");
  private static final int FAR = 6;

  private final Names names;
  private final List<Mention> mentions = new ArrayList<>();

  Sources(Names names) {
    this.names = names;
  }

  private record Mention(Source source, String head, int sentence) {}

  /** The source that the tokens of {@code range} name; call in the order of the text. */
  Source resolve(Tagged s, int sentence, Range range) {
    Range mention = range;
    Token first = s.at(range.start());
    if (range.end() - range.start() == 1
        && (first.is("who") || first.is("which") || first.is("that"))
        && range.start() > 0) {
      int end = s.at(range.start() - 1).is(",") ? range.start() - 1 : range.start();
      mention = NounPhrases.endsAt(s, end - 1) ? NounPhrases.before(s, end) : range;
    }
    Source source = read(s, sentence, range, mention);
    mentions.add(new Mention(source, s.at(head(s, mention)).lemma(), sentence));
    return source;
  }

  private Source read(Tagged s, int sentence, Range range, Range mention) {
    Span span = s.span(range.start(), range.end());
    String text = span.of(s.article());
    Token first = s.at(mention.start());
    boolean single = mention.end() - mention.start() == 1;
    if (single && HE.contains(first.lower())) {
      return new Source(span, text, person(first, sentence, text), SourceType.PERSON);
    }
    if (single && !first.noun() && !first.capitalised()
        || single && NounPhrases.PERSONAL.contains(first.lower())) {
      return pronoun(span, text, first, sentence);
    }
    int head = head(s, mention);
    SourceType type = type(s, mention, head);
    return new Source(span, text, name(s, mention, head, type, text), type);
  }

  private String person(Token pronoun, int sentence, String text) {
    Mention spoken = last(sentence, SourceType.PERSON);
    Names.Person named = names.lastBefore(pronoun.start());
    if (spoken != null && sentence - spoken.sentence() <= 2 || named == null) {
      return spoken == null ? text : spoken.source().name();
    }
    return named.name();
  }

  private Source pronoun(Span span, String text, Token pronoun, int sentence) {
    if (pronoun.is("it")) {
      Mention document = last(sentence, SourceType.DOCUMENT);
      Mention body = last(sentence, SourceType.ORGANISATION);
      Mention best =
          document == null || body != null && body.sentence() > document.sentence()
              ? body
              : document;
      if (best != null) {
        return new Source(span, text, best.source().name(), best.source().type());
      }
      return new Source(span, text, text, SourceType.ORGANISATION);
    }
    if (pronoun.is("they")) {
      Mention group = last(sentence, SourceType.ANONYMOUS);
      return new Source(
          span, text, group == null ? text : group.source().name(), SourceType.ANONYMOUS);
    }
    return new Source(span, text, text, SourceType.ANONYMOUS);
  }

  private @Nullable Mention last(int sentence, SourceType type) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (sentence - mention.sentence() > FAR) {
        return null;
      }
      if (mention.source().type() == type) {
        return mention;
      }
    }
    return null;
  }

  /** The head: the last noun before "of", "for" or a comma; behind "one of" the noun after it. */
  private static int head(Tagged s, Range mention) {
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
      if (token.noun() && !s.at(i + 1).is("'s")) {
        head = i;
      }
    }
    return head < 0 ? mention.start() : head;
  }

  private SourceType type(Tagged s, Range mention, int head) {
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
    boolean ambiguous =
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
                "wired")
            .contains(key);
    boolean article = s.at(mention.start()).is("the");
    return newsroom && (!ambiguous || article || !key.equals("time") && !key.equals("dr"))
        || BRAND.matcher(name).matches();
  }

  private String name(Tagged s, Range mention, int head, SourceType type, String text) {
    String printed = s.text(mention.start(), mention.end());
    if (type == SourceType.PERSON) {
      for (int i = mention.end() - 1; i >= mention.start(); i--) {
        String full = s.at(i).capitalised() ? names.full(s.at(i).lower()) : null;
        if (full != null) {
          return full;
        }
      }
      String holder = names.holder(s.at(head).lower());
      return holder == null ? withoutTitle(s, mention) : holder;
    }
    boolean definite =
        Set.of("the", "this", "these", "that", "those").contains(s.at(mention.start()).lower());
    if (definite && s.at(head).tag().equals("NOUN")) {
      for (int i = mentions.size() - 1; i >= 0; i--) {
        Mention earlier = mentions.get(i);
        if (earlier.head().equals(s.at(head).lemma()) && earlier.source().type() == type) {
          return earlier.source().name();
        }
      }
    }
    return text.equals(printed) ? text : printed;
  }

  private static String withoutTitle(Tagged s, Range mention) {
    int start = mention.start();
    while (start < mention.end() - 1
        && (Names.title(s.at(start)) || s.at(start).tag().equals("DET"))) {
      start++;
    }
    return s.text(start, mention.end());
  }
}
