package org.variorum.admin.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.claim.ComparisonRehearsal;
import org.variorum.curation.Decision;
import org.variorum.curation.Decision.Subject;
import org.variorum.curation.Decisions;
import org.variorum.curation.Refused;
import org.variorum.platform.security.AuditTrail;

/** Carries corrections out, or only tells what would come of them. */
@Service
class Corrections {

  private final Hands hands;
  private final Effects effects;
  private final Matters matters;
  private final ComparisonRehearsal comparison;
  private final Decisions decisions;
  private final AuditTrail audit;
  private final TransactionTemplate rehearsal;

  Corrections(
      Hands hands,
      Effects effects,
      Matters matters,
      ComparisonRehearsal comparison,
      Decisions decisions,
      AuditTrail audit,
      TransactionTemplate rehearsal) {
    this.hands = hands;
    this.effects = effects;
    this.matters = matters;
    this.comparison = comparison;
    this.decisions = decisions;
    this.audit = audit;
    this.rehearsal = rehearsal;
  }

  /**
   * Does it in a transaction that is rolled back, compares the topic anew, and tells what readers
   * would see; as {@link #make}.
   */
  Preview rehearse(Deed deed, Matter matter, Correction correction, String by) {
    List<Preview> seen = new ArrayList<>();
    rehearsal.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          seen.add(rehearsed(deed, matter, correction, by));
        });
    return seen.getFirst();
  }

  private Preview rehearsed(Deed deed, Matter matter, Correction correction, String by) {
    Optional<Matter> other = other(deed, correction);
    List<Matter> before = new ArrayList<>(List.of(matter));
    other.ifPresent(before::add);
    List<Effect> told = new ArrayList<>(effects.of(deed, matter, other.orElse(null), correction));
    hands.carryOut(deed, matter, id(other), correction, by);
    boolean shown = deed.subject() == Subject.STORY || comparison.compare(matter.topicId());
    if (!shown) {
      told.add(Effect.of("later"));
      return new Preview(told, List.of(), List.of());
    }
    Set<Long> parts =
        before.stream().flatMap(each -> each.partIds().stream()).collect(Collectors.toSet());
    List<Matter> after = matters.holding(deed.subject(), before, parts);
    told.addAll(effects.come(deed.subject(), before, after));
    return Preview.of(told.stream().distinct().toList(), before, after);
  }

  /**
   * Does it for good and returns the decision's id, the last one where there are several; throws
   * {@link Refused} where it makes no sense.
   */
  @Transactional
  public long make(Deed deed, Matter matter, Correction correction, String by) {
    hands.carryOut(deed, matter, id(other(deed, correction)), correction, by);
    audit.note("correction." + deed.key(), matter.words());
    return decisions.page(matter.topicId(), PageRequest.of(0, 1)).getContent().getFirst().id();
  }

  /** The decisions that were made about it and about what it was merged with, the latest first. */
  List<Decision> about(Matter matter) {
    return decisions.about(matter.subject(), matter.id());
  }

  private static long id(Optional<Matter> other) {
    return other.map(Matter::id).orElse(0L);
  }

  private Optional<Matter> other(Deed deed, Correction correction) {
    return deed.needs(Deed.Part.OTHER)
        ? Optional.of(
            matters
                .other(deed.subject(), correction.other())
                .flatMap(id -> matters.find(deed.subject(), id))
                .orElseThrow(
                    () ->
                        new Refused("There is no " + deed.subject().word() + " at that address.")))
        : Optional.empty();
  }
}
