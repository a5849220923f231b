package org.variorum.harvest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.harvest.feed.Reading.atom;
import static org.variorum.harvest.feed.Reading.only;
import static org.variorum.harvest.feed.Reading.read;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AtomTest {

  @Test
  void readsAtom10() throws Exception {
    FeedContent feed =
        read(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-IE">
              <title type="text">Harbour Courier</title>
              <link rel="self" href="https://courier.example/atom.xml"/>
              <link href="https://courier.example/"/>
              <updated>2026-03-09T10:00:00Z</updated>
              <author><name>The newsroom</name></author>
              <entry>
                <id>tag:courier.example,2026:17</id><title>New crane</title>
                <link rel="alternate" type="text/html" href="https://courier.example/crane"/>
                <published>2026-03-09T08:00:00+01:00</published>
                <updated>2026-03-09T09:00:00.5Z</updated>
                <author><name>Ada Quill</name><email>ada@courier.example</email></author>
                <author><name>Bo Marsh</name></author>
                <summary>It lifts.</summary>
                <content type="html">&lt;p&gt;It lifts forty tonnes.&lt;/p&gt;</content>
              </entry>
              <entry><id>tag:courier.example,2026:18</id><title>Old crane</title>
                <link href="https://courier.example/old"/></entry>
            </feed>
            """);

    assertThat(feed.kind()).isEqualTo(FeedKind.ATOM);
    assertThat(feed.title()).isEqualTo("Harbour Courier");
    assertThat(feed.home()).hasToString("https://courier.example/");
    assertThat(feed.language()).isEqualTo("en");
    Entry entry = feed.entries().getFirst();
    assertThat(entry.id()).isEqualTo("tag:courier.example,2026:17");
    assertThat(entry.published()).isEqualTo(Instant.parse("2026-03-09T07:00:00Z"));
    assertThat(entry.updated()).isEqualTo(Instant.parse("2026-03-09T09:00:00Z"));
    assertThat(entry.authors()).containsExactly("Ada Quill", "Bo Marsh");
    assertThat(entry.teaser()).isEqualTo("It lifts.");
    assertThat(entry.content()).isEqualTo("<p>It lifts forty tonnes.</p>");
    assertThat(feed.entries().getLast().authors()).containsExactly("The newsroom");
  }

  @Test
  void readsAtom03() throws Exception {
    FeedContent feed =
        read(
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="fr">
              <title mode="escaped">Courrier du port</title>
              <tagline>Nouvelles</tagline>
              <link rel="alternate" type="text/html" href="http://courrier.example/"/>
              <entry><title>La grue</title><id>tag:courrier.example,2026:1</id>
                <link rel="alternate" type="text/html" href="http://courrier.example/grue"/>
                <issued>2026-03-09T08:00:00+01:00</issued>
                <modified>2026-03-09T09:00:00Z</modified>
                <content type="text/html" mode="escaped">&lt;p&gt;Elle tourne.&lt;/p&gt;</content>
              </entry></feed>
            """);

    assertThat(feed.title()).isEqualTo("Courrier du port");
    assertThat(feed.language()).isEqualTo("fr");
    Entry entry = only(feed);
    assertThat(entry.published()).isEqualTo(Instant.parse("2026-03-09T07:00:00Z"));
    assertThat(entry.updated()).isEqualTo(Instant.parse("2026-03-09T09:00:00Z"));
    assertThat(entry.content()).isEqualTo("<p>Elle tourne.</p>");
    assertThat(entry.teaser()).isEqualTo("Elle tourne.");
  }

  @Test
  void readsAtom03ContentInBase64() throws Exception {
    Entry entry =
        only(
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>
            <link rel="alternate" href="http://courier.example/a"/>
            <content type="text/html" mode="base64">PHA+SXQgbGlmdHMuPC9wPg==</content>
            </entry></feed>
            """);

    assertThat(entry.content()).isEqualTo("<p>It lifts.</p>");
  }

  @Test
  void readsAtomUnderAPrefix() throws Exception {
    FeedContent feed =
        read(
            """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Harbour Courier</a:title>
            <a:entry><a:title>Crane</a:title><a:link href="https://courier.example/crane"/></a:entry>
            </a:feed>
            """);

    assertThat(feed.title()).isEqualTo("Harbour Courier");
    assertThat(only(feed).title()).isEqualTo("Crane");
  }

  @Test
  void keepsXhtmlContentAsMarkup() throws Exception {
    Entry entry =
        only(
            atom(
                """
                <entry><link href="https://courier.example/a"/><title type="xhtml">
                <div xmlns="http://www.w3.org/1999/xhtml">The <em>new</em> crane</div></title>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>lifts</b>.</p>
                </div></content></entry>
                """));

    assertThat(entry.title()).isEqualTo("The new crane");
    assertThat(entry.content()).contains("<p>It <b>lifts</b>.</p>");
    assertThat(entry.teaser()).isEqualTo("It lifts.");
  }

  @Test
  void escapesContentThatIsDeclaredAsPlainText() throws Exception {
    Entry entry =
        only(
            atom(
                "<entry><link href='https://courier.example/a'/>"
                    + "<content type='text'>Two &lt; three\n\nand more</content></entry>"));

    assertThat(entry.content()).isEqualTo("<p>Two &lt; three</p>\n<p>and more</p>");
  }

  @Test
  void takesNoPictureForText() throws Exception {
    Entry entry =
        only(
            atom(
                "<entry><link href='https://courier.example/a'/><summary>A gull.</summary>"
                    + "<content type='image/png'>iVBORw0KGgo=</content></entry>"));

    assertThat(entry.content()).isNull();
    assertThat(entry.teaser()).isEqualTo("A gull.");
  }
}
