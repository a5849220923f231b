package org.variorum.text.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.text.language.Lemmas;
import org.variorum.text.language.NounPhrases;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/**
 * Finds what kind of thing a text says that people and organisations are, right beside their names:
 * "the militant group Hamas", "Ada Quay, a former clerk,", "a former clerk, Ada Quay,", "Hamas,
 * which runs the strip". What somebody else says in quotation marks is left out.
 */
public final class ActorLabels {

  /** Verbs that say in the present what a body is for. */
  private static final Set<String> HOLDING =
      Set.of(
          "run",
          "rule",
          "govern",
          "control",
          "lead",
          "own",
          "operate",
          "represent",
          "oversee",
          "make",
          "publish",
          "administer",
          "regulate",
          "dominate",
          "advise",
          "back",
          "support");

  private static final Pattern INITIAL = Pattern.compile("(?<=\\p{L} )\\p{Lu}\\. ");

  private static final int LONGEST = 9;

  private final Tagged s;
  private final LabelPhrases phrases;
  private final List<Span> quotations;
  private final List<ActorLabel> found;

  private ActorLabels(Tagged s, List<Span> quotations, List<ActorLabel> found) {
    this.s = s;
    this.phrases = new LabelPhrases(s);
    this.quotations = quotations;
    this.found = found;
  }

  /** The labels of one article, in the order of its text. */
  public static List<ActorLabel> in(List<Tagged> sentences, List<Span> quotations) {
    Map<Integer, Entity> actors = new HashMap<>();
    Map<Integer, Span> mentions = new HashMap<>();
    for (Entity entity : Entities.in(sentences)) {
      if (entity.type() != EntityType.PLACE) {
        for (Span mention : entity.mentions()) {
          actors.put(mention.start(), entity);
          mentions.put(mention.start(), mention);
        }
      }
    }
    List<ActorLabel> found = new ArrayList<>();
    for (Tagged sentence : sentences) {
      ActorLabels labels = new ActorLabels(sentence, quotations, found);
      for (int i = 0; i < sentence.size(); i++) {
        Entity actor = actors.get(sentence.at(i).start());
        Span mention = mentions.get(sentence.at(i).start());
        if (actor != null && mention != null) {
          labels.of(actor, i, sentence.indexAt(mention.end()));
        }
      }
    }
    return found;
  }

  private void of(Entity actor, int start, int end) {
    if (actor.type() != EntityType.PERSON && torn(start, end)) {
      return;
    }
    rightBefore(actor, start);
    before(actor, start, end);
    behind(actor, end);
    relative(actor, end);
  }

  /** Whether the name goes on beyond what was read of it: "First Policy Institute", "Ansar al-". */
  private boolean torn(int start, int end) {
    boolean before = start > 1 && s.at(start - 1).capitalised() || s.at(start - 1).is("&");
    return before || s.at(end).is("-") || s.at(end).is("al") || s.at(end).is("&");
  }

  /** "the militant group Hamas". */
  private void rightBefore(Entity actor, int start) {
    if (start > 0 && ActorNouns.fit(s, actor.type(), start - 1)) {
      add(actor, phrases.endingBefore(start), false);
    }
  }

  /** "a former clerk, Ada Quay,". */
  private void before(Entity actor, int start, int end) {
    if (start > 1
        && s.at(start - 1).is(",")
        && phrases.closes(end)
        && ActorNouns.fit(s, actor.type(), start - 2)) {
      Range phrase = phrases.endingBefore(start - 1);
      add(actor, phrase, true);
    }
  }

  /** "Ada Quay, 45, a former clerk at the pier,". */
  private void behind(Entity actor, int end) {
    int at = end;
    if (s.at(at).is(",") && s.at(at + 1).digits() && s.at(at + 2).is(",")) {
      at += 2;
    }
    if (!s.at(at).is(",")) {
      return;
    }
    Range whole = NounPhrases.after(s, at + 1);
    int head = phrases.head(whole);
    boolean article = LabelPhrases.isArticle(s.at(at + 1));
    if (head < 0
        || !ActorNouns.fit(s, actor.type(), head)
        || !article
            && (!ActorNouns.singular(s.at(head))
                || !s.at(head + 1).is("of") && !s.at(head + 1).is("at"))) {
      return;
    }
    Range phrase = phrases.closes(whole.end()) ? whole : new Range(whole.start(), head + 1);
    boolean parted = phrases.closes(phrase.end()) || phrases.goesOn(phrase.end());
    if (parted && (article || actor.type() == EntityType.PERSON)) {
      add(actor, phrase, false);
    }
  }

  /** "Hamas, which runs the strip,". */
  private void relative(Entity actor, int end) {
    if (actor.type() == EntityType.PERSON || !s.at(end).is(",") || !s.at(end + 1).is("which")) {
      return;
    }
    Token verb = s.at(end + 2);
    if (verb.lower().endsWith("s") && HOLDING.contains(Lemmas.verb(verb.lower()))) {
      Range object = NounPhrases.after(s, end + 3);
      if (object.end() > object.start() && phrases.closes(object.end())) {
        add(actor, new Range(end + 1, object.end()), false);
      }
    }
  }

  /**
   * @param needsArticle without one it is some other part of the sentence
   */
  private void add(Entity actor, Range phrase, boolean needsArticle) {
    Range label = phrases.bare(phrase);
    Span span = s.span(label.start(), label.end());
    if (phrases.isOwned(phrase)
        || needsArticle && !phrases.hasArticle(phrase)
        || label.end() - label.start() > LONGEST
        || quotations.stream().anyMatch(quotation -> quotation.overlaps(span))) {
      return;
    }
    found.add(new ActorLabel(plain(actor.name()), phrases.printed(label), span));
  }

  /** One outlet's "Ada B. Quay" is another's "Ada Quay". */
  private static String plain(String name) {
    return INITIAL.matcher(name).replaceAll("");
  }
}
