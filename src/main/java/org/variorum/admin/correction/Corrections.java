package org.variorum.admin.correction;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.claim.ClaimCuration;
import org.variorum.claim.DifferenceKind;
import org.variorum.claim.FigureCuration;
import org.variorum.claim.Outcome;
import org.variorum.curation.Refused;
import org.variorum.platform.security.AuditTrail;
import org.variorum.story.StoryCuration;

/** Carries corrections out, or only tells what would come of them. */
@Service
class Corrections {

  private final StoryEffects storyEffects;
  private final ClaimEffects claimEffects;
  private final StoryCuration stories;
  private final ClaimCuration claims;
  private final FigureCuration figures;
  private final Matters matters;
  private final AuditTrail audit;
  private final TransactionTemplate rehearsal;

  Corrections(
      StoryEffects storyEffects,
      ClaimEffects claimEffects,
      StoryCuration stories,
      ClaimCuration claims,
      FigureCuration figures,
      Matters matters,
      AuditTrail audit,
      TransactionTemplate rehearsal) {
    this.storyEffects = storyEffects;
    this.claimEffects = claimEffects;
    this.stories = stories;
    this.claims = claims;
    this.figures = figures;
    this.matters = matters;
    this.audit = audit;
    this.rehearsal = rehearsal;
  }

  /** Does it in a transaction that is rolled back, and tells what it did; as {@link #make}. */
  List<Effect> rehearse(Deed deed, Matter matter, Correction correction, String by) {
    List<Effect> effects = new ArrayList<>();
    rehearsal.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          long other = other(deed, correction);
          effects.addAll(
              switch (deed.subject()) {
                case STORY ->
                    storyEffects.of(
                        matter, other, () -> carryOut(deed, matter, other, correction, by));
                case CLAIM, FIGURE -> {
                  List<Effect> told = claimEffects.of(deed, matter, other, correction);
                  carryOut(deed, matter, other, correction, by);
                  yield told;
                }
              });
        });
    return effects;
  }

  /** Does it for good; throws {@link Refused} where it makes no sense. */
  @Transactional
  public void make(Deed deed, Matter matter, Correction correction, String by) {
    carryOut(deed, matter, other(deed, correction), correction, by);
    audit.note("correction." + deed.key(), matter.words());
  }

  private long other(Deed deed, Correction correction) {
    return deed.needs(Deed.Part.OTHER)
        ? matters
            .other(deed.subject(), correction.other())
            .orElseThrow(
                () -> new Refused("There is no " + deed.subject().word() + " at that address."))
        : 0;
  }

  private void carryOut(Deed deed, Matter matter, long other, Correction form, String by) {
    long id = matter.id();
    String why = form.reason();
    switch (deed) {
      case STORY_MERGE -> stories.merge(id, other, by, why);
      case STORY_SPLIT -> stories.split(id, form.chosen(), by, why);
      case STORY_MOVE ->
          form.chosen().stream().sorted().forEach(each -> stories.move(each, other, by, why));
      case CLAIM_MERGE -> claims.merge(id, other, by, why);
      case CLAIM_SPLIT -> claims.split(id, form.chosen(), by, why);
      case CLAIM_MOVE -> claims.move(id, form.chosen(), other, by, why);
      case CLAIM_RENAME -> claims.relabel(id, form.words(), by, why);
      case CLAIM_DIFFER ->
          claims.differ(id, form.chosen(), DifferenceKind.of(form.respect()), by, why);
      case CLAIM_AGREE -> claims.agree(id, DifferenceKind.of(form.respect()), by, why);
      case CLAIM_REJECT -> claims.reject(id, by, why);
      case FIGURE_OUTCOME -> figures.setOutcome(id, Outcome.of(form.outcome()), by, why);
      case FIGURE_RENAME -> figures.relabel(id, form.words(), by, why);
    }
  }
}
