package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Cast.COUNCIL;
import static org.variorum.claim.Cast.GAZETTE;
import static org.variorum.claim.Cast.MAYOR;
import static org.variorum.claim.Cast.MEMO;
import static org.variorum.claim.Cast.OFFICIAL;
import static org.variorum.claim.Cast.statement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.text.Source;

class SourcesTest {

  @Test
  void personAgainstADocumentThatMostNameStandsOut() {
    Said one = said(1, MEMO);
    Said two = said(2, MEMO);
    Said three = said(3, MEMO);
    Said odd = said(4, MAYOR);

    assertThat(Sources.outOfLine(List.of(one, two, three, odd))).containsExactly(odd);
  }

  @Test
  void documentAgainstPeopleStandsOutToo() {
    Said odd = said(1, MEMO);

    assertThat(Sources.outOfLine(List.of(odd, said(2, MAYOR), said(3, OFFICIAL))))
        .containsExactly(odd);
  }

  @Test
  void oneAgainstOneBothStandOut() {
    Said memo = said(1, MEMO);
    Said mayor = said(2, MAYOR);

    assertThat(Sources.outOfLine(List.of(memo, mayor))).containsExactlyInAnyOrder(memo, mayor);
  }

  @Test
  void outletThatRelaysTheDocumentAgreesWithIt() {
    Said relayed = statement(2, 2).accordingTo(GAZETTE, MEMO).said();

    assertThat(Sources.outOfLine(List.of(said(1, MEMO), relayed))).isEmpty();
  }

  @Test
  void outletThatRelaysTheDocumentStandsAgainstAPersonAsTheDocumentDoes() {
    Said relayed = statement(1, 1).accordingTo(GAZETTE, MEMO).said();
    Said mayor = said(2, MAYOR);

    assertThat(Sources.outOfLine(List.of(relayed, mayor)))
        .containsExactlyInAnyOrder(relayed, mayor);
  }

  @Test
  void organisationMayStandBehindADocument() {
    assertThat(Sources.outOfLine(List.of(said(1, MEMO), said(2, COUNCIL)))).isEmpty();
  }

  @Test
  void articlesOwnVoiceIsNoConflict() {
    assertThat(Sources.outOfLine(List.of(said(1, MEMO), statement(2, 2).said()))).isEmpty();
  }

  @Test
  void oneArticleMayNameBoth() {
    Said both = statement(2, 1).accordingTo(MAYOR).said();

    assertThat(Sources.outOfLine(List.of(said(1, MEMO), both))).isEmpty();
  }

  @Test
  void whatIsOnlyHalfAlikeIsEachSourcesOwnWord() {
    Said elsewhere = statement(2, 2).meaning(50).accordingTo(MAYOR).said();

    assertThat(Sources.outOfLine(List.of(said(1, MEMO), elsewhere))).isEmpty();
  }

  private static Said said(long article, Source source) {
    return statement(article, article).accordingTo(source).said();
  }
}
