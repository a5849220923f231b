package org.variorum.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.assertion.Hedges;
import org.variorum.text.assertion.MainClauses;
import org.variorum.text.assertion.Modalities;
import org.variorum.text.assertion.Negation;
import org.variorum.text.assertion.Predicate;
import org.variorum.text.assertion.Predicates;
import org.variorum.text.date.DateMention;
import org.variorum.text.date.Dates;
import org.variorum.text.language.Clauses;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;
import org.variorum.text.name.Entities;
import org.variorum.text.name.Names;
import org.variorum.text.quantity.Quantities;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;
import org.variorum.text.quotation.Quotation;
import org.variorum.text.quotation.ScareQuotes;
import org.variorum.text.speech.Cues;
import org.variorum.text.speech.SourcedUtterance;
import org.variorum.text.speech.Utterance;

/** Puts together what is found in one English article. */
final class ArticleReading {

  private static final Set<String> STOP_WORDS = Lexicon.words("stopwords.txt");

  private final List<Tagged> sentences;
  private final List<Span> quotations;
  private final @Nullable LocalDate published;
  private final Cues cues;
  private final List<List<SourcedUtterance>> said;

  ArticleReading(
      List<Tagged> sentences,
      List<Span> quotations,
      List<Utterance> utterances,
      Cues cues,
      @Nullable LocalDate published) {
    this.sentences = sentences;
    this.quotations = quotations;
    this.published = published;
    this.cues = cues;
    this.said = bySentence(sentences, SourcedUtterance.all(sentences, utterances));
  }

  Reading reading() {
    List<Sentence> read = new ArrayList<>();
    String carried = "";
    int quotation = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Tagged s = sentences.get(i);
      while (quotation < quotations.size() && quotations.get(quotation).end() <= s.span().start()) {
        quotation++;
      }
      List<DateMention> dates = Dates.in(s.article(), s.span(), published);
      List<Span> places =
          published == null
              ? Dates.places(s.article(), s.span())
              : dates.stream().map(DateMention::span).toList();
      List<Quantity> quantities = Quantities.in(s, places, carried);
      carried = carried(quantities, carried);
      read.add(sentence(s, quantities, dates, quoted(s, quotation), said.get(i)));
    }
    return new Reading("en", read, Entities.in(sentences));
  }

  private static String carried(List<Quantity> quantities, String before) {
    return quantities.stream()
        .filter(quantity -> quantity.kind() == QuantityKind.COUNT && !quantity.counted().isEmpty())
        .map(Quantity::counted)
        .findFirst()
        .orElse(before);
  }

  /** For each sentence the utterances whose words reach into it. */
  private static List<List<SourcedUtterance>> bySentence(
      List<Tagged> sentences, List<SourcedUtterance> said) {
    List<List<SourcedUtterance>> bySentence = new ArrayList<>();
    sentences.forEach(sentence -> bySentence.add(new ArrayList<>()));
    for (SourcedUtterance one : said) {
      int first = one.utterance().sentence();
      for (int i = Math.max(0, first - 1); i < sentences.size(); i++) {
        Span sentence = sentences.get(i).span();
        if (one.utterance().content().stream().anyMatch(sentence::overlaps)) {
          bySentence.get(i).add(one);
        } else if (i > first + 1) {
          break;
        }
      }
    }
    return bySentence;
  }

  private List<Quotation> quoted(Tagged s, int first) {
    List<Quotation> quoted = new ArrayList<>();
    for (int i = first; i < quotations.size() && quotations.get(i).start() < s.span().end(); i++) {
      Span whole = quotations.get(i);
      int start = Math.max(whole.start(), s.span().start());
      int end = Math.min(whole.end(), s.span().end());
      if (end > start) {
        Span part = new Span(start, end);
        quoted.add(new Quotation(part, part.of(s.article()), ScareQuotes.distance(s, whole, cues)));
      }
    }
    return quoted;
  }

  private static Sentence sentence(
      Tagged s,
      List<Quantity> quantities,
      List<DateMention> dates,
      List<Quotation> quoted,
      List<SourcedUtterance> said) {
    List<Statement> statements = new ArrayList<>();
    Predicate before = null;
    for (Span clause : Clauses.of(s)) {
      SourcedUtterance governing = SourcedUtterance.governing(said, clause);
      Span denied = Negation.in(s, clause);
      Predicate predicate = Predicates.of(s, clause, governing);
      if (before != null && predicate != null && s.at(s.indexAt(clause.start())).verb()) {
        predicate = predicate.by(before.actor());
      }
      before = predicate;
      statements.add(
          new Statement(
              clause,
              clause.of(s.article()),
              governing == null ? null : governing.attribution(said, clause),
              quantities.stream().filter(quantity -> within(clause, quantity.span())).toList(),
              dates.stream().filter(date -> within(clause, date.span())).toList(),
              quoted.stream().filter(quotation -> within(clause, quotation.span())).toList(),
              Names.printed(s, clause),
              terms(s, clause),
              Hedges.in(s, clause),
              denied != null,
              Modalities.of(s, clause, governing),
              denied,
              predicate,
              MainClauses.of(s, clause)));
    }
    return new Sentence(s.span(), s.span().of(s.article()), s.paragraph(), statements);
  }

  private static boolean within(Span clause, Span part) {
    return part.start() >= clause.start() && part.start() < clause.end();
  }

  private static List<String> terms(Tagged s, Span clause) {
    return s.tokens().stream()
        .filter(token -> clause.contains(token.span()) && token.word())
        .map(token -> token.tag().equals("PROPN") ? token.lower().replace(".", "") : token.lemma())
        .map(term -> term.toLowerCase(Locale.ROOT))
        .filter(term -> !STOP_WORDS.contains(term) && !term.isEmpty())
        .toList();
  }
}
