package org.variorum.harvest.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.harvest.feed.Reading.item;
import static org.variorum.harvest.feed.Reading.only;
import static org.variorum.harvest.feed.Reading.read;
import static org.variorum.harvest.feed.Reading.titled;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The encoding of the bytes, the declaration in the prolog, the header, and the title. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "UTF-8 | utf-8 | - | Café “Größe”",
        "UTF-8 | '' | - | Café “Größe”",
        "UTF-8 | iso-8859-1 | - | Café “Größe”",
        "UTF-8 | nonsense-7 | - | Café “Größe”",
        "UTF-8 | utf-16 | - | Café “Größe”",
        "UTF-8 | us-ascii | text/xml; charset=us-ascii | Café “Größe”",
        "windows-1252 | windows-1252 | - | Café “Größe”",
        "windows-1252 | iso-8859-1 | - | Café “Größe”",
        "windows-1252 | latin1 | - | Café “Größe”",
        "windows-1252 | utf-8 | - | Café “Größe”",
        "windows-1252 | '' | - | Café “Größe”",
        "windows-1252 | us-ascii | - | Café “Größe”",
        "windows-1250 | windows-1250 | - | Żółć i łódź",
        "ISO-8859-2 | iso-8859-2 | - | Żółć i łódź",
        "windows-1251 | windows-1251 | - | Новый кран",
        "KOI8-R | koi8-r | - | Новый кран",
        "ISO-8859-5 | ISO-8859-5 | - | Новый кран",
        "ISO-8859-7 | iso-8859-7 | - | Νέος γερανός",
        "ISO-8859-9 | iso-8859-9 | - | Yeni vinç geldi ğşı",
        "windows-1255 | windows-1255 | - | מנוף חדש",
        "windows-1256 | windows-1256 | - | رافعة جديدة",
        "EUC-JP | euc-jp | - | 新しいクレーン",
        "Shift_JIS | shift_jis | - | 新しいクレーン",
        "windows-31j | Shift_JIS | - | ①番のクレーン",
        "ISO-2022-JP | iso-2022-jp | - | 新しいクレーン",
        "EUC-KR | euc-kr | - | 새로운 크레인",
        "x-windows-949 | ks_c_5601-1987 | - | 새로운 크레인",
        "GB18030 | gb2312 | - | 新的起重机",
        "Big5 | big5 | - | 新的起重機",
        "x-MacRoman | macintosh | - | Café “Größe”",
        // the header goes before the prolog, unless it says what servers say who were never told
        "windows-1251 | '' | text/xml; charset=windows-1251 | Новый кран",
        "windows-1251 | utf-8 | text/xml; charset=windows-1251 | Новый кран",
        "KOI8-R | windows-1251 | application/xml; charset=koi8-r | Новый кран",
        "windows-1251 | windows-1251 | text/xml; charset=iso-8859-1 | Новый кран",
        "windows-1251 | windows-1251 | text/xml; charset=utf-8 | Новый кран",
        "windows-1251 | windows-1251 | text/html | Новый кран",
        "ISO-8859-2 | iso-8859-2 | text/xml; charset=\"made-up\" | Żółć i łódź",
        "windows-1251 | '' | text/xml; charset = 'cp1251' | Новый кран",
      })
  void readsTitlesInTheirEncoding(String encoding, String declared, String header, String title)
      throws Exception {
    byte[] document = titled(title, Charset.forName(encoding), declared);

    assertThat(only(read(document, header)).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "UTF-8"})
  void believesAByteOrderMarkBeforeAllElse(Charset encoding) throws Exception {
    byte[] document = titled("\u017b\u00f3\u0142\u0107", encoding, "iso-8859-1");

    byte[] marked = together("\uFEFF".getBytes(encoding), document);

    assertThat(only(read(marked, "text/xml; charset=koi8-r")).title()).isEqualTo("Żółć");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void seesWideEncodingsWithoutAMark(Charset encoding) throws Exception {
    assertThat(only(read(titled("Żółć", encoding, "utf-16"), null)).title()).isEqualTo("Żółć");
    assertThat(only(read(titled("Żółć", encoding, ""), null)).title()).isEqualTo("Żółć");
  }

  @ParameterizedTest
  @CsvSource({"IBM037, ebcdic-cp-us", "IBM500, ibm500", "IBM01140, ibm1140"})
  void readsEbcdic(Charset encoding, String declared) throws Exception {
    assertThat(only(read(titled("Größe", encoding, declared), null)).title()).isEqualTo("Größe");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Порт закрыт до утра из-за сильного ветра",
    "KOI8-R, Порт закрыт до утра из-за сильного ветра",
    "EUC-JP, 港は強い風のため朝まで閉じています",
    "windows-31j, 港は強い風のため朝まで閉じています",
    "x-windows-949, 강한 바람 때문에 항구가 아침까지 닫힙니다",
    "GB18030, 由于大风港口将关闭到明天早上",
    "windows-1253, Το λιμάνι είναι κλειστό μέχρι το πρωί λόγω ανέμου"
  })
  void guessesFromTheScriptWhereNothingTrueIsSaid(Charset encoding, String title) throws Exception {
    FeedContent feed = read(titled(title, encoding, "utf-8"), null);

    assertThat(only(feed).title()).isEqualTo(title);
    assertThat(feed.repairs()).singleElement().asString().contains("what encoding it is in");
  }

  @Test
  void aFewBytesThatAreNotUtf8DoNotSpoilTheRest() throws Exception {
    byte[] document =
        together(
            "<rss><channel><item><link>http://courier.example/a</link><title>Żółć, Größe, "
                .getBytes(UTF_8),
            "caf\u00e9 \u0093quay\u0094 ".getBytes(ISO_8859_1),
            "łódź</title></item></channel></rss>".getBytes(UTF_8));

    FeedContent feed = read(document, "text/xml; charset=utf-8");

    assertThat(only(feed).title()).isEqualTo("Żółć, Größe, café “quay” łódź");
    assertThat(feed.repairs())
        .containsExactly("Some of its bytes are not UTF-8; they were read as windows-1252.");
  }

  @Test
  void aCharacterThatBreaksOffAtTheEndDoesNoHarm() throws Exception {
    byte[] document =
        together(
            ("<rss><channel>" + item("<title>Größe")).getBytes(UTF_8), new byte[] {(byte) 0xE2});

    assertThat(only(read(document, null)).title()).startsWith("Größe");
  }

  @Test
  void saysWhenTheDeclarationWasWrong() throws Exception {
    assertThat(read(titled("Größe", UTF_8, "iso-8859-1"), null).repairs())
        .containsExactly("It says that it is in windows-1252, but is in UTF-8.");
    assertThat(read(titled("Größe", UTF_8, "utf-8"), null).repairs()).isEmpty();
    assertThat(read(titled("Größe", WINDOWS_1252, "iso-8859-1"), null).repairs()).isEmpty();
    assertThat(read(titled("Plain", UTF_8, "iso-8859-1"), null).repairs()).isEmpty();
  }

  @Test
  void readsUtf16WhateverTheHeaderSays() throws Exception {
    assertThat(only(read(titled("Größe", UTF_16LE, "utf-8"), "text/xml; charset=utf-8")).title())
        .isEqualTo("Größe");
    assertThat(only(read(titled("Größe", UTF_16BE, "utf-8"), "text/xml; charset=utf-8")).title())
        .isEqualTo("Größe");
  }

  @Test
  void takesOutNulCharacters() throws Exception {
    FeedContent feed =
        read("<rss><channel>" + item("<title>A\0 crane</title>") + "</channel></rss>");

    assertThat(only(feed).title()).isEqualTo("A crane");
    assertThat(feed.repairs()).containsExactly("NUL characters were taken out.");
  }

  private static byte[] together(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
