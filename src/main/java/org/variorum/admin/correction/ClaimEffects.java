package org.variorum.admin.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.variorum.claim.Claim;
import org.variorum.claim.Claims;
import org.variorum.curation.Refused;

/**
 * Tells what a deed asks of the comparison of claims and figures. What the comparison makes of it
 * beyond that shows when it has run.
 */
@Component
class ClaimEffects {

  private final Claims claims;
  private final MessageSource messages;

  ClaimEffects(Claims claims, MessageSource messages) {
    this.claims = claims;
    this.messages = messages;
  }

  /**
   * @param other id of the other claim; 0 where there is none
   */
  List<Effect> of(Deed deed, Matter matter, long other, Correction form) {
    List<Effect> effects = new ArrayList<>();
    List<String> chosen = matter.wordsOf(form.chosen());
    String words = matter.words();
    switch (deed) {
      case CLAIM_MERGE -> {
        Claim gone = claim(other);
        int statements = gone.statements().size();
        effects.add(
            Effect.of("claim.merge", gone.text(), statements, words, matter.parts().size()));
      }
      case CLAIM_SPLIT -> {
        chosen.forEach(each -> effects.add(Effect.of("claim.leaves", each)));
        effects.add(Effect.of("claim.stays", matter.parts().size() - chosen.size(), words));
      }
      case CLAIM_MOVE -> {
        String to = claim(other).text();
        chosen.forEach(each -> effects.add(Effect.of("claim.goes", each, to)));
        effects.add(Effect.of("claim.stays", matter.parts().size() - chosen.size(), words));
      }
      case CLAIM_RENAME, FIGURE_RENAME ->
          effects.add(Effect.of("called", words, form.words().strip()));
      case CLAIM_DIFFER ->
          chosen.forEach(each -> effects.add(Effect.of("claim.differs", each, form.respect())));
      case CLAIM_AGREE -> effects.add(Effect.of("claim.agrees", words, form.respect()));
      case CLAIM_REJECT -> effects.add(Effect.of("claim.rejected", words, matter.parts().size()));
      case FIGURE_OUTCOME ->
          effects.add(
              Effect.of(
                  "figure.outcome",
                  words,
                  outcome(Objects.requireNonNull(matter.outcome())),
                  outcome(form.outcome())));
      case STORY_MERGE, STORY_SPLIT, STORY_MOVE ->
          throw new IllegalArgumentException(deed + " concerns stories");
    }
    effects.add(Effect.of("compared"));
    return effects;
  }

  private String outcome(String word) {
    return messages.getMessage("outcome." + word, null, Locale.ENGLISH);
  }

  private Claim claim(long id) {
    return claims.byId(id).orElseThrow(() -> new Refused("There is no such claim any more."));
  }
}
