package org.variorum.admin.topic;

import java.util.Arrays;
import java.util.List;

/**
 * What a proposal's buttons send: its names, and the referent that would go by them.
 *
 * @param referent empty for a thing of its own
 */
record ProposedNames(String referent, List<String> names) {

  private static final String PARTING = "||";

  /** "siege|ring||the war"; names hold no such mark, a referent may. */
  static ProposedNames of(String sent) {
    int parting = sent.indexOf(PARTING);
    String names = parting < 0 ? sent : sent.substring(0, parting);
    return new ProposedNames(
        parting < 0 ? "" : sent.substring(parting + PARTING.length()),
        Arrays.stream(names.split("\\|")).map(Line::tidy).filter(name -> !name.isEmpty()).toList());
  }

  /** What readers may understand by a new thing, until somebody writes it better. */
  String thing() {
    return referent.isEmpty() ? names.stream().findFirst().orElse("") : referent;
  }
}
