package org.variorum.wording;

import java.util.List;

/**
 * Names that seem to be of one thing.
 *
 * @param referent of the settings, for which there is a further name; empty for a thing of its own
 * @param names further names of the referent, or all of the new thing
 * @param one a sentence that has one of the names
 * @param other one that says the same with another
 * @param statements how many statements bear it out
 */
public record ReferentProposal(
    String referent, List<String> names, Excerpted one, Excerpted other, int statements) {

  public ReferentProposal {
    names = List.copyOf(names);
  }
}
