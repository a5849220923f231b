package org.variorum.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.text.QuantityKind;

/**
 * The numbers that statements give for one counted thing of one referent.
 *
 * @param counted what is counted, "hostage"
 * @param referent what tells this count from others of the same thing: its claim's words
 * @param claimId the claim it belongs to, null when it spans several
 * @param values by time of publication
 * @param pairs those that do not simply agree, most serious first
 */
public record Figure(
    long id,
    long topicId,
    long storyId,
    @Nullable Long claimId,
    String counted,
    String referent,
    QuantityKind kind,
    Outcome outcome,
    List<FigureValue> values,
    List<ValuePair> pairs) {

  public Figure {
    values = List.copyOf(values);
    pairs = List.copyOf(pairs);
  }
}
