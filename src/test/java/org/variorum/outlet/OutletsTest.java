package org.variorum.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.variorum.RoomTest;

@RoomTest
class OutletsTest {

  @Autowired Outlets outlets;
  @Autowired Feeds feeds;

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

  @Test
  void anOutletIsShownByTheBeginningOfItsName() {
    String name = "Pier " + endless();

    assertThat(outlets.named(name, false).name()).hasSize(200).endsWith("…");
    assertThat(outlets.named(name, false)).isEqualTo(outlets.named(name, false));
  }

  @Test
  void aFeedMayLieAtAnAddressLongerThanAnIndexTakes() {
    String address = "https://courier.example/" + endless();
    long outlet = outlets.named("Harbour Courier", false).id();
    Feed feed = feeds.add(outlet, address, null, false);

    assertThat(feeds.add(outlet, address, null, false).id()).isEqualTo(feed.id());
    feeds.move(feed.id(), address + "/moved");
    assertThat(feeds.byAddress(address + "/moved").map(Feed::id)).contains(feed.id());
  }

  /** No two letters follow each other by rule, so that it can't be packed smaller. */
  private static String endless() {
    return new Random(7)
        .ints(7_000, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
