package org.variorum.claim;

import java.util.List;

/** A figure before it is stored. */
record DraftFigure(List<Amount> amounts, FigureOutcomes outcomes) {

  static DraftFigure of(List<Amount> amounts) {
    return new DraftFigure(amounts, new FigureOutcomes(amounts));
  }

  /** The counted thing as most of its statements name it. */
  String counted() {
    return Majority.of(amounts.stream().map(amount -> amount.quantity().counted()).toList());
  }

  /** Its heading, in the words of one of its statements. */
  String label() {
    return FigureLabel.of(amounts);
  }

  long storyId() {
    return Majority.of(amounts.stream().map(amount -> amount.said().storyId()).toList());
  }
}
