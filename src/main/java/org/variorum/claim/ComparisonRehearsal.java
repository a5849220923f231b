package org.variorum.claim;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares a topic at once, so that somebody can look at what a decision would come to. */
@Service
public class ComparisonRehearsal {

  private final ComparisonChanges changes;
  private final TopicComparison comparison;

  ComparisonRehearsal(ComparisonChanges changes, TopicComparison comparison) {
    this.changes = changes;
    this.comparison = comparison;
  }

  /**
   * Compares all that waits, within the caller's transaction, which is to be rolled back; false
   * where so much waits that nobody would wait for it.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean compare(long topicId) {
    if (changes.next(topicId, TopicComparison.CHANGES).size() == TopicComparison.CHANGES) {
      return false;
    }
    comparison.compare(topicId);
    return true;
  }
}
