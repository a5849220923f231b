package org.variorum.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleContentTest {

  @Test
  void dayIsNoonOfWhichOnlyTheDayIsKnown() {
    assertThat(ArticleContent.time("published", " 2031-05-06 "))
        .isEqualTo(new PublicationTime(Instant.parse("2031-05-06T12:00:00Z"), true));
  }

  @Test
  void timeKeepsItsMoment() {
    assertThat(ArticleContent.time("published", "2031-05-06T09:30:00+02:00"))
        .isEqualTo(new PublicationTime(Instant.parse("2031-05-06T07:30:00Z"), false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Friday",
        "2031-02-30",
        "06.05.2031",
        "2031-05-06T09:30:00",
        "2031-05-06T25:00Z"
      })
  void whatIsNoTimeIsRefusedByTheNameOfItsField(String written) {
    assertThatExceptionOfType(RefusedArticle.class)
        .isThrownBy(() -> ArticleContent.time("retrieved", written))
        .withMessageStartingWith("retrieved ");
  }
}
