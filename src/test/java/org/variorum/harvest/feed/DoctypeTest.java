package org.variorum.harvest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.harvest.feed.Reading.item;
import static org.variorum.harvest.feed.Reading.only;
import static org.variorum.harvest.feed.Reading.read;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctypeTest {

  @Test
  void putsDeclaredEntitiesWhereTheyAreUsed() throws Exception {
    Entry entry =
        only(
            feed("<!ENTITY paper \"Harbour Courier\"> <!ENTITY day 'Monday'>", "&paper; of &day;"));

    assertThat(entry.title()).isEqualTo("Harbour Courier of Monday");
  }

  @Test
  void theFirstDeclarationOfAnEntityBinds() throws Exception {
    assertThat(only(feed("<!ENTITY a 'one'><!ENTITY a 'two'>", "&a;")).title()).isEqualTo("one");
  }

  @Test
  void quotationMarksAndRemarksInTheSubsetDoNotEndIt() throws Exception {
    Entry entry =
        only(feed("<!-- ]> ' --><!ENTITY a \"]>\"><!ELEMENT title (#PCDATA)>", "Crane &a;"));

    assertThat(entry.title()).isEqualTo("Crane ]>");
  }

  @Test
  void entitiesWithinEntitiesDoNotGrow() throws Exception {
    StringBuilder declarations = new StringBuilder("<!ENTITY l0 'lol'>");
    for (int i = 1; i < 10; i++) {
      declarations.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }

    Entry entry = only(feed(declarations.toString(), "Crane &l9;"));

    assertThat(entry.title()).startsWith("Crane ").hasSizeLessThan(200);
  }

  @Test
  void entitiesThatAreUsedManyTimesAreBounded() throws Exception {
    FeedContent feed =
        read(feed("<!ENTITY a '" + "x".repeat(500) + "'>", "Crane " + "&a;".repeat(200_000)));

    assertThat(only(feed).title()).startsWith("Crane xxx");
    assertThat(feed.repairs()).anyMatch(repair -> repair.contains("entities would swell it"));
  }

  @Test
  void neverLoadsAnythingFromOutside(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");

    Entry entry =
        only(
            feed(
                "<!ENTITY x SYSTEM \"%s\"><!ENTITY %% p SYSTEM \"%s\"> %%p;"
                    .formatted(secret.toUri(), secret.toUri()),
                "Crane &x;"));

    assertThat(entry.title()).isEqualTo("Crane &x;");
  }

  @Test
  void aDoctypeWithoutSubsetIsLeftOut() throws Exception {
    assertThat(
            only("<!DOCTYPE rss SYSTEM 'http://courier.example/rss.dtd'><rss><channel>"
                    + item("<title>Crane</title>")
                    + "</channel></rss>")
                .title())
        .isEqualTo("Crane");
  }

  @Test
  void anOpenSubsetDoesNotLoseTheFeed() throws Exception {
    assertThat(
            only("<!DOCTYPE rss [ <!ENTITY a 'b'> <rss><channel>"
                    + item("<title>Crane</title>")
                    + "</channel></rss>")
                .title())
        .isEqualTo("Crane");
  }

  private static String feed(String declarations, String title) {
    return "<?xml version='1.0'?><!DOCTYPE rss ["
        + declarations
        + "]><rss><channel>"
        + item("<title>" + title + "</title>")
        + "</channel></rss>";
  }
}
