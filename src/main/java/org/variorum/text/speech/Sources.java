package org.variorum.text.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.NounPhrases;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.name.Names;

/** Tells whom a mention of a source means, by the fuller mentions before it. */
final class Sources {

  private static final Set<String> HE = Set.of("he", "she", "i");
  private static final int FAR = 6;

  private final Names names;
  private final SourceTypes types;
  private final List<Mention> mentions = new ArrayList<>();

  Sources(Names names) {
    this.names = names;
    this.types = new SourceTypes(names);
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
    mentions.add(new Mention(source, s.at(SourceTypes.head(s, mention)).lemma(), sentence));
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
    int head = SourceTypes.head(s, mention);
    SourceType type = types.of(s, mention, head);
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
