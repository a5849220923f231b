package org.variorum.harvest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.harvest.feed.Reading.atom;
import static org.variorum.harvest.feed.Reading.item;
import static org.variorum.harvest.feed.Reading.only;
import static org.variorum.harvest.feed.Reading.rss;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cranes &amp; quays | Cranes & quays",
        "Cranes &amp;amp; quays | Cranes & quays",
        "Cranes &amp;amp;amp; quays | Cranes & quays",
        "<![CDATA[Cranes & quays]]> | Cranes & quays",
        "<![CDATA[Cranes &amp; quays]]> | Cranes & quays",
        "The <![CDATA[<b>new</b>]]> crane | The new crane",
        "The &lt;b&gt;new&lt;/b&gt; crane | The new crane",
        "The &amp;lt;b&amp;gt;new&amp;lt;/b&amp;gt; crane | The new crane",
        "The <b>new</b> crane | The new crane",
        "Where 2 &lt; 3 | Where 2 < 3",
        "A &lt;placeholder&gt; stays | A <placeholder> stays",
        "AT&T grows | AT&T grows",
        "Price &pound;5 | Price £5",
        "Caf&eacute; &#8211; &#x2014; open | Café – — open",
        "It&#39;s shut | It's shut",
        "New<br/>line | New line",
        "<!-- draft -->Crane | Crane",
        "soft&#173;hyphen | softhyphen",
        "Crane &amp;copy; Co | Crane © Co",
        "Caf&eacute open | Café open",
        "R&D and Q&A | R&D and Q&A",
        "?a=1&timestamp=2 | ?a=1&timestamp=2",
      })
  void titlesArePlainTextHoweverTheyAreEscaped(String written, String title) throws Exception {
    assertThat(only(rss(item("<title>" + written + "</title>"))).title()).isEqualTo(title);
  }

  @Test
  void collapsesWhiteSpaceOfEveryKind() throws Exception {
    String title = "\n  The\t\u00A0 new \u2003 crane \r\n";

    assertThat(only(rss(item("<title>" + title + "</title>"))).title()).isEqualTo("The new crane");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text | Two &lt; three | Two < three",
        "html | &lt;i&gt;Two&lt;/i&gt; cranes | Two cranes",
        "html | Ham &amp;amp; eggs | Ham & eggs",
        "text/html | &lt;i&gt;Two&lt;/i&gt; cranes | Two cranes",
        "xhtml | <div>Two <i>new</i> cranes</div> | Two new cranes",
      })
  void atomTitlesArePlainTextWhateverTheirType(String type, String written, String title)
      throws Exception {
    Entry entry =
        only(
            atom(
                "<entry><link href='https://courier.example/a'/><title type='"
                    + type
                    + "'>"
                    + written
                    + "</title></entry>"));

    assertThat(entry.title()).isEqualTo(title);
  }

  @Test
  void anEmptyTitleGivesWayToTheNext() throws Exception {
    Entry entry = only(rss(item("<title> </title><title>Second</title>")));

    assertThat(entry.title()).isEqualTo("Second");
  }

  @Test
  void longTextsAreCutWithoutTearingACharacter() throws Exception {
    String title = "x".repeat(999) + "\uD83D\uDEA2 and more";

    assertThat(only(rss(item("<title>" + title + "</title>"))).title()).isEqualTo("x".repeat(999));
  }

  @Test
  void theTeaserComesFromTheContentWhereNothingElseIsSaid() throws Exception {
    Entry entry =
        only(rss(item("<content:encoded>&lt;p&gt;It lifts.&lt;/p&gt;</content:encoded>")));

    assertThat(entry.teaser()).isEqualTo("It lifts.");
  }

  @Test
  void theLongestOfSeveralContentsIsTheArticle() throws Exception {
    Entry entry =
        only(
            atom(
                "<entry><link href='https://courier.example/a'/><content type='html'>Short</content>"
                    + "<content type='html'>&lt;p&gt;The whole article&lt;/p&gt;</content></entry>"));

    assertThat(entry.content()).isEqualTo("<p>The whole article</p>");
  }

  @Test
  void scriptsAndStylesAreNoText() throws Exception {
    Entry entry =
        only(
            rss(
                item(
                    "<description>&lt;style&gt;p{}&lt;/style&gt;Shut.&lt;script&gt;x()&lt;/script&gt;</description>")));

    assertThat(entry.teaser()).isEqualTo("Shut.");
  }
}
