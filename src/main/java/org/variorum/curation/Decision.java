package org.variorum.curation;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a curator decided.
 *
 * @param subjectId the story, claim, figure, source or article that it concerns, as it was then
 * @param otherId what that was merged with, or parted from; null otherwise
 * @param said the new words, the kind of difference, or the outcome or value that was set, the name
 *     that was left out; null otherwise
 * @param decidedBy the curator's name
 * @param withdrawn null while it holds
 * @param doubt what came to light since and speaks against it; null where nothing did
 */
public record Decision(
    long id,
    long topicId,
    Subject subject,
    long subjectId,
    @Nullable Long otherId,
    Kind kind,
    @Nullable String said,
    String decidedBy,
    Instant decidedAt,
    String reason,
    @Nullable Withdrawn withdrawn,
    @Nullable Doubt doubt) {

  /** What a decision is about. */
  public enum Subject {
    STORY,
    CLAIM,
    FIGURE,
    SOURCE,
    ARTICLE;

    /** The name used for messages and in the API: "story". */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What was done. */
  public enum Kind {
    /** Two became one, or two names of a source name one. */
    MERGE,
    /** Articles left a story, statements a claim, or numbers a figure, and make another. */
    SPLIT,
    /** An article went to another story, statements to another claim, numbers to another figure. */
    MOVE,
    /** Numbers of a figure count in none. */
    OMIT,
    /** It is no claim, or no figure: what it holds is compared no more. */
    REJECT,
    /** It is called otherwise. */
    RELABEL,
    /** Statements of a claim depart from the others in some respect. */
    DIFFER,
    /** A claim's statements do not differ in some respect. */
    AGREE,
    /** A figure's values stand to each other otherwise than computed. */
    SET_OUTCOME,
    /** An article's headline is another than was read. */
    SET_TITLE,
    /** An article's authors are others than were read. */
    SET_AUTHORS,
    /** An article was published at another time than was read. */
    SET_PUBLISHED,
    /** An article is in another language than was read. */
    SET_LANGUAGE,
    /** What was counted in an article as a name of something is none. */
    OMIT_NAME;

    /** The name used for messages and in the API: "set-outcome". */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** That it holds no more: who said so, when and why. */
  public record Withdrawn(String by, Instant at, String reason) {}

  /**
   * Later evidence that speaks against it; it holds none the less.
   *
   * @param evidence what the program makes of it: an outcome's word or another word for it, or what
   *     was read of an article
   * @param outlets whose later articles speak against it; 0 where that is not counted
   */
  public record Doubt(String evidence, int outlets, Instant since) {}

  /** Whether it binds what is computed. */
  public boolean holds() {
    return withdrawn == null;
  }
}
