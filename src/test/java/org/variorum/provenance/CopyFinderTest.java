package org.variorum.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.provenance.CopyFinder.Found;

class CopyFinderTest {

  private static final String ORIGINAL =
      """
      The harbour council voted on Friday night to close the old pier after an engineer warned that
      its iron legs could give way in the next winter storm. The decision ends a quarrel that has
      lasted eleven years and cost the town three mayors. Fishermen who moor there were told to leave
      by the end of the month. "We have nowhere to go," said Tamsin Roe, who has sold crabs from the
      pier since she was a girl. The council promised her and forty other traders new stalls beside
      the lighthouse, although nobody could say when these would be ready or who would pay for them.
      """;

  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("harbour", "haven"),
          Map.entry("voted", "balloted"),
          Map.entry("close", "shut"),
          Map.entry("engineer", "technician"),
          Map.entry("warned", "cautioned"),
          Map.entry("storm", "tempest"),
          Map.entry("decision", "ruling"),
          Map.entry("quarrel", "squabble"),
          Map.entry("town", "city"),
          Map.entry("told", "instructed"),
          Map.entry("girl", "lass"),
          Map.entry("promised", "pledged"),
          Map.entry("traders", "merchants"),
          Map.entry("stalls", "booths"),
          Map.entry("ready", "prepared"),
          Map.entry("pay", "compensate"));

  private static final String INDEPENDENT =
      """
      Tamsin Roe packed up her crab baskets yesterday for what may be the last time. Councillors in
      the small port decided at a stormy meeting that the pier, long a favourite with anglers, is not
      safe. They had heard evidence of rust below the waterline. Ms Roe and her neighbours have until
      the thirtieth to go. The mayor spoke of a painful but necessary step, and of money which the
      county might grant in spring if its own budget allows such a thing at all.
      """;

  @Test
  void sameTextIsVerbatim() {
    assertThat(CopyFinder.compare(ORIGINAL, ORIGINAL))
        .hasValueSatisfying(
            found -> {
              assertThat(found.kind()).isEqualTo(CopyKind.VERBATIM);
              assertThat(found.overlap()).isEqualTo(1);
              assertThat(found.substitutions()).isEmpty();
            });
  }

  @Test
  void cutAndRetouchedTextIsEdited() {
    String edited =
        ORIGINAL
            .replace("on Friday night to close the old pier", "late on Friday to shut the pier")
            .replace("that has\nlasted eleven years and", "which over the years")
            .replace("who has sold crabs from the\npier since she was a girl", "a crab seller")
            .replace("and forty other traders", "and others");

    assertThat(CopyFinder.compare(edited, ORIGINAL))
        .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(CopyKind.EDITED));
  }

  @Test
  void wordsSwappedOneByOneAreSpunAndListedAsSwapped() {
    String spun = ORIGINAL;
    for (Map.Entry<String, String> swap : SYNONYMS.entrySet()) {
      spun = spun.replaceAll("\\b" + swap.getKey() + "\\b", swap.getValue());
    }

    Found found = CopyFinder.compare(spun, ORIGINAL).orElseThrow();

    assertThat(found.substitutions())
        .contains(
            Substitution.ofWords("haven", "harbour"),
            Substitution.ofWords("squabble", "quarrel"),
            Substitution.ofWords("booths", "stalls"));
    assertThat(CopyFinder.compare(heavily(spun), ORIGINAL).orElseThrow().kind())
        .isEqualTo(CopyKind.SPUN);
  }

  @Test
  void twoReportsOfOneEventAreNoCopies() {
    assertThat(CopyFinder.compare(INDEPENDENT, ORIGINAL)).isEmpty();
    assertThat(CopyFinder.compare(ORIGINAL, INDEPENDENT)).isEmpty();
  }

  @Test
  void quotingOneSentenceIsNoCopy() {
    assertThat(
            CopyFinder.compare(
                INDEPENDENT + " \"We have nowhere to go,\" said Tamsin Roe.", ORIGINAL))
        .isEmpty();
  }

  /** Swaps so much more that nobody could take it for retouching. */
  private static String heavily(String spun) {
    return spun.replace("night", "evening")
        .replace("iron legs", "metal limbs")
        .replace("winter", "wintertime")
        .replace("ends", "concludes")
        .replace("lasted", "endured")
        .replace("cost", "priced")
        .replace("leave", "depart")
        .replace("month", "moon")
        .replace("nowhere", "noplace")
        .replace("sold", "vended")
        .replace("forty other", "two-score different")
        .replace("new", "novel")
        .replace("beside", "alongside")
        .replace("nobody", "no-one")
        .replace("council", "board")
        .replace("pier", "jetty");
  }
}
