package org.variorum.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {

  @Test
  void losesTheSitesName() {
    List<String> sites = List.of("Harbour Times", "harbourtimes.example");

    assertThat(Headline.withoutSite("Bridge to be rebuilt - Harbour Times", sites))
        .isEqualTo("Bridge to be rebuilt");
    assertThat(Headline.withoutSite("Bridge to be rebuilt | The Harbour Times", sites))
        .isEqualTo("Bridge to be rebuilt");
  }

  @Test
  void keepsADashOfItsOwn() {
    assertThat(Headline.withoutSite("Bridge closed – ferry delayed", List.of("Harbour Times")))
        .isEqualTo("Bridge closed – ferry delayed");
  }
}
