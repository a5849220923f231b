package org.variorum.admin.correction;

import org.springframework.stereotype.Component;
import org.variorum.claim.ClaimCuration;
import org.variorum.claim.FigureCuration;
import org.variorum.claim.contrast.DifferenceKind;
import org.variorum.claim.figure.Outcome;
import org.variorum.statement.SourceCuration;
import org.variorum.story.StoryCuration;

/** Hands each deed to the room that it concerns. */
@Component
class Hands {

  private final StoryCuration stories;
  private final ClaimCuration claims;
  private final FigureCuration figures;
  private final SourceCuration sources;

  Hands(
      StoryCuration stories, ClaimCuration claims, FigureCuration figures, SourceCuration sources) {
    this.stories = stories;
    this.claims = claims;
    this.figures = figures;
    this.sources = sources;
  }

  /**
   * Does it within the caller's transaction.
   *
   * @param other id of the one at the other side; 0 where there is none
   */
  void carryOut(Deed deed, Matter matter, long other, Correction form, String by) {
    long id = matter.id();
    String why = form.reason();
    switch (deed) {
      case STORY_RENAME -> {
        if (form.taken() == 0) {
          stories.rename(id, form.words(), by, why);
        } else {
          stories.renameAs(id, form.taken(), by, why);
        }
      }
      case STORY_MERGE -> stories.merge(id, other, by, why);
      case STORY_SPLIT -> stories.split(id, form.chosen(), by, why);
      case STORY_MOVE ->
          form.chosen().stream().sorted().forEach(each -> stories.move(each, other, by, why));
      case CLAIM_RENAME -> {
        if (form.taken() == 0) {
          claims.relabel(id, form.words(), by, why);
        } else {
          claims.relabelAs(id, form.taken(), by, why);
        }
      }
      case CLAIM_MERGE -> claims.merge(id, other, by, why);
      case CLAIM_SPLIT -> claims.split(id, form.chosen(), by, why);
      case CLAIM_MOVE -> claims.move(id, form.chosen(), other, by, why);
      case CLAIM_DIFFER ->
          claims.differ(id, form.chosen(), DifferenceKind.of(form.respect()), by, why);
      case CLAIM_AGREE -> claims.agree(id, DifferenceKind.of(form.respect()), by, why);
      case CLAIM_REJECT -> claims.reject(id, by, why);
      case FIGURE_OUTCOME -> figures.setOutcome(id, Outcome.of(form.outcome()), by, why);
      case FIGURE_RENAME -> figures.relabel(id, form.words(), by, why);
      case FIGURE_MERGE -> figures.merge(id, other, by, why);
      case FIGURE_SPLIT -> figures.split(id, form.chosen(), by, why);
      case FIGURE_MOVE -> figures.move(id, form.chosen(), other, by, why);
      case FIGURE_OMIT -> figures.omit(id, form.chosen(), by, why);
      case FIGURE_REJECT -> figures.reject(id, by, why);
      case SOURCE_MERGE -> sources.merge(matter.topicId(), id, other, by, why);
      case SOURCE_RENAME -> sources.rename(matter.topicId(), id, form.words(), by, why);
    }
  }
}
