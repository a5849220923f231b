package org.variorum.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.statement.KeptStatement;
import org.variorum.text.language.Span;
import org.variorum.text.name.ActorLabel;
import org.variorum.text.quotation.Quotation;
import org.variorum.text.speech.Attribution;

/** Counts what one article calls things. */
final class ArticleWordings {

  /** In characters. What is longer is no name, and no index would take it. */
  private static final int LONGEST = 200;

  private final List<KeptStatement> said;
  private final Map<Key, Count> counts = new LinkedHashMap<>();
  private final List<Span> taken = new ArrayList<>();

  /** What is counted as one. */
  record Key(WordingKind kind, String referent, String text) {}

  /** How often, and the first statement that has it. */
  record Count(int number, long firstStatement) {

    private Count more() {
      return new Count(number + 1, firstStatement);
    }
  }

  private ArticleWordings(List<KeptStatement> said) {
    this.said = said;
  }

  /** The wordings of an article of which these are the statements in their order. */
  static Map<Key, Count> of(
      List<KeptStatement> said, ReferentFinder referents, List<ActorLabel> labels) {
    ArticleWordings wordings = new ArticleWordings(said);
    wordings.referents(referents);
    said.forEach(wordings::conflicts);
    labels.forEach(wordings::label);
    said.forEach(wordings::verb);
    said.forEach(wordings::scareQuotes);
    return wordings.counts;
  }

  /** Sentence by sentence, since a name may lie across clauses. */
  private void referents(ReferentFinder referents) {
    int done = -1;
    for (int i = 0; i < said.size(); i++) {
      KeptStatement first = said.get(i);
      if (first.sentenceStart() != done) {
        done = first.sentenceStart();
        for (ReferentFinder.Found found : referents.in(first.sentence())) {
          int start = done + found.span().start();
          add(WordingKind.REFERENT, found.referent(), found.text(), at(i, start));
          if (NameFinder.tells(found.text())) {
            taken.add(new Span(start, done + found.span().end()));
          }
        }
      }
    }
  }

  /** The statement of the sentence that begins with number {@code first} which has the place. */
  private KeptStatement at(int first, int offset) {
    Span place = new Span(offset, offset + 1);
    int start = said.get(first).sentenceStart();
    for (int i = first; i < said.size() && said.get(i).sentenceStart() == start; i++) {
      if (said.get(i).statement().span().contains(place)) {
        return said.get(i);
      }
    }
    return said.get(first);
  }

  /** What the settings call a conflict is not counted again. */
  private void conflicts(KeptStatement statement) {
    int start = statement.statement().span().start();
    for (Span name : NameFinder.in(statement.text())) {
      Span place = new Span(start + name.start(), start + name.end());
      if (taken.stream().noneMatch(place::overlaps)) {
        add(WordingKind.CONFLICT, NameFinder.CONFLICT, name.of(statement.text()), statement);
      }
    }
  }

  private void label(ActorLabel label) {
    said.stream()
        .filter(statement -> statement.statement().span().overlaps(label.span()))
        .findFirst()
        .ifPresent(statement -> add(WordingKind.LABEL, label.actor(), label.label(), statement));
  }

  private void verb(KeptStatement statement) {
    Attribution attribution = statement.statement().attribution();
    if (attribution != null) {
      Stance.of(attribution.cue())
          .ifPresent(
              stance -> add(WordingKind.VERB, stance.referent, attribution.cue(), statement));
    }
  }

  private void scareQuotes(KeptStatement statement) {
    for (Quotation quotation : statement.statement().quotations()) {
      if (quotation.scare()) {
        String term = term(quotation);
        add(WordingKind.SCARE_QUOTE, term, term, statement);
      }
    }
  }

  /** Without the stop or comma that American print puts inside the marks. */
  private static String term(Quotation quotation) {
    return quotation.text().replaceFirst("[.,;:]+$", "");
  }

  private void add(WordingKind kind, String referent, String text, KeptStatement statement) {
    if (referent.length() <= LONGEST && text.length() <= LONGEST) {
      counts.merge(
          new Key(kind, referent, text),
          new Count(1, statement.id()),
          (known, one) -> known.more());
    }
  }
}
