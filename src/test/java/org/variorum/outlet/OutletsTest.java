package org.variorum.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.variorum.RoomTest;

@RoomTest
class OutletsTest {

  @Autowired Outlets outlets;

  @Test
  void firstMentionMakesAnOutletAndLaterOnesFindIt() {
    Outlet made = outlets.named(" The Quay Gazette ", false);

    assertThat(made.name()).isEqualTo("The Quay Gazette");
    assertThat(made.slug()).isEqualTo("the-quay-gazette");
    assertThat(outlets.named("The QUAY Gazette", true)).isEqualTo(made);
    assertThat(outlets.all()).containsExactly(made);
    assertThat(outlets.bySlug("the-quay-gazette")).contains(made);
    assertThat(outlets.byId(made.id())).contains(made);
  }

  @Test
  void descriptionIsKeptWithTheOutletThatWasMentionedBefore() {
    long id = outlets.named("The Quay Gazette", false).id();

    outlets.describe("The Quay Gazette", false, "https://quay.example/", "NL", "en");

    assertThat(outlets.byId(id))
        .contains(
            new Outlet(
                id,
                "the-quay-gazette",
                "The Quay Gazette",
                "https://quay.example/",
                "NL",
                "en",
                false));
  }

  @Test
  void unknownOutletIsNotMadeByAsking() {
    assertThat(outlets.bySlug("nobody")).isEmpty();
    assertThat(outlets.all()).isEmpty();
  }
}
