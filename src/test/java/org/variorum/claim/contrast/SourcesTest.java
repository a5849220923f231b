package org.variorum.claim.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Cast.COUNCIL;
import static org.variorum.claim.Cast.GAZETTE;
import static org.variorum.claim.Cast.MAYOR;
import static org.variorum.claim.Cast.MEMO;
import static org.variorum.claim.Cast.OFFICIAL;
import static org.variorum.claim.Cast.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Cast;
import org.variorum.claim.said.Said;
import org.variorum.text.speech.Source;
import org.variorum.text.speech.SourceType;

class SourcesTest {

  @Test
  void personAgainstADocumentThatMostNameStandsOut() {
    Said one = said(1, MEMO);
    Said two = said(2, MEMO);
    Said three = said(3, MEMO);
    Said odd = said(4, MAYOR);

    assertThat(outOfLine(one, two, three, odd)).containsExactly(odd);
  }

  @Test
  void documentAgainstPeopleStandsOutToo() {
    Said odd = said(1, MEMO);

    assertThat(outOfLine(odd, said(2, MAYOR), said(3, OFFICIAL))).containsExactly(odd);
  }

  @Test
  void oneAgainstOneBothStandOut() {
    Said memo = said(1, MEMO);
    Said mayor = said(2, MAYOR);

    assertThat(outOfLine(memo, mayor)).containsExactlyInAnyOrder(memo, mayor);
  }

  @Test
  void outletThatRelaysTheDocumentAgreesWithIt() {
    Said relayed = statement(2, 2).accordingTo(GAZETTE, MEMO).said();

    assertThat(outOfLine(said(1, MEMO), relayed)).isEmpty();
  }

  @Test
  void outletThatRelaysTheDocumentStandsAgainstAPersonAsTheDocumentDoes() {
    Said relayed = statement(1, 1).accordingTo(GAZETTE, MEMO).said();
    Said mayor = said(2, MAYOR);

    assertThat(outOfLine(relayed, mayor)).containsExactlyInAnyOrder(relayed, mayor);
  }

  @Test
  void organisationMayStandBehindADocument() {
    assertThat(outOfLine(said(1, MEMO), said(2, COUNCIL))).isEmpty();
  }

  /** What a lawsuit alleges and a ruling finds, those say who filed or made it. */
  @Test
  void paperThatIsADeedStandsForThoseWhoDidIt() {
    Source lawsuit = Cast.source("the lawsuit", SourceType.DOCUMENT);

    assertThat(outOfLine(said(1, lawsuit), said(2, MAYOR))).isEmpty();
  }

  @Test
  void articlesOwnVoiceIsNoConflict() {
    assertThat(outOfLine(said(1, MEMO), statement(2, 2).said())).isEmpty();
  }

  @Test
  void oneArticleMayNameBoth() {
    Said both = statement(2, 1).accordingTo(MAYOR).said();

    assertThat(outOfLine(said(1, MEMO), both)).isEmpty();
  }

  @Test
  void whatIsOnlyHalfAlikeIsEachSourcesOwnWord() {
    Said elsewhere = statement(2, 2).meaning(50).accordingTo(MAYOR).said();

    assertThat(outOfLine(said(1, MEMO), elsewhere)).isEmpty();
  }

  private static List<Said> outOfLine(Said... claim) {
    Set<Long> out = new Differences(List.of(claim)).outOfLine().keySet();
    return Stream.of(claim).filter(said -> out.contains(said.id())).toList();
  }

  private static Said said(long article, Source source) {
    return statement(article, article).accordingTo(source).said();
  }
}
