package org.variorum.admin.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.curation.Decision.Subject;

/** What a curator can do to a story, claim, figure or source, and what has to be said for it. */
enum Deed {
  STORY_RENAME(Subject.STORY, Part.WORDING),
  STORY_MERGE(Subject.STORY, Part.OTHER),
  STORY_SPLIT(Subject.STORY, Part.CHOSEN),
  STORY_MOVE(Subject.STORY, Part.CHOSEN, Part.OTHER),
  CLAIM_RENAME(Subject.CLAIM, Part.WORDING),
  CLAIM_MERGE(Subject.CLAIM, Part.OTHER),
  CLAIM_SPLIT(Subject.CLAIM, Part.CHOSEN),
  CLAIM_MOVE(Subject.CLAIM, Part.CHOSEN, Part.OTHER),
  CLAIM_DIFFER(Subject.CLAIM, Part.CHOSEN, Part.RESPECT),
  CLAIM_AGREE(Subject.CLAIM, Part.RESPECT),
  CLAIM_REJECT(Subject.CLAIM),
  FIGURE_OUTCOME(Subject.FIGURE, Part.OUTCOME),
  FIGURE_RENAME(Subject.FIGURE, Part.WORDS),
  FIGURE_MERGE(Subject.FIGURE, Part.OTHER),
  FIGURE_SPLIT(Subject.FIGURE, Part.CHOSEN),
  FIGURE_MOVE(Subject.FIGURE, Part.CHOSEN, Part.OTHER),
  FIGURE_OMIT(Subject.FIGURE, Part.CHOSEN),
  FIGURE_REJECT(Subject.FIGURE),
  SOURCE_MERGE(Subject.SOURCE, Part.OTHER),
  SOURCE_RENAME(Subject.SOURCE, Part.WORDS);

  /** What a deed needs besides the reason. */
  enum Part {
    /** The one of its kind at the other side. */
    OTHER,
    /** Articles of the story, sentences of the claim, numbers of the figure. */
    CHOSEN,
    /** Words of the curator's own. */
    WORDS,
    /** Words of one of its parts, or of the curator's own. */
    WORDING,
    /** In what statements differ. */
    RESPECT,
    OUTCOME
  }

  private final Subject subject;
  private final Set<Part> needs;

  Deed(Subject subject, Part... needs) {
    this.subject = subject;
    this.needs = Set.of(needs);
  }

  static List<Deed> on(Subject subject) {
    return Arrays.stream(values()).filter(deed -> deed.subject == subject).toList();
  }

  /** The deed of this word, as addresses have it. */
  static Optional<Deed> of(Subject subject, String word) {
    return on(subject).stream().filter(deed -> deed.word().equals(word)).findFirst();
  }

  /** The name used in addresses: "merge". */
  public String word() {
    return name().substring(name().indexOf('_') + 1).toLowerCase(Locale.ROOT);
  }

  /** The name used for messages: "claim.merge". */
  public String key() {
    return subject.word() + "." + word();
  }

  Subject subject() {
    return subject;
  }

  boolean needs(Part part) {
    return needs.contains(part);
  }

  /** Asked by pages, which know parts by their names. */
  public boolean needs(String part) {
    return needs(Part.valueOf(part));
  }
}
