package org.variorum.harvest.feed;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The ways in which feeds come out wrong, each done to a feed that was right. */
enum Damage {
  NONE(text -> text),
  SPACE_BEFORE(text -> "\n\n  " + text),
  WARNING_BEFORE(text -> "<br />\n<b>Warning</b>: no such file in /srv/feed.php<br />\n" + text),
  MARK_AND_SPACE_BEFORE(text -> "\uFEFF\n" + text),
  JUNK_AFTER(text -> text + "\n<script>count()</script> & done"),
  CONTROL_CHARACTERS(text -> text.replace(" of the", " of\u0003 the")),
  BARE_AMPERSANDS(text -> text.replace("&amp;", "&")),
  UNDECLARED_ENTITIES(text -> text.replace("ö", "&ouml;").replace("é", "&eacute;")),
  DECLARED_ENTITIES(
      text ->
          text.replace("Courier’s", "&paper;")
              .replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY paper \"Courier’s\"> ]>")),
  OLD_DOCTYPE(
      text ->
          text.replaceFirst(
              "\\?>", "?><!DOCTYPE rss SYSTEM \"http://courier.example/rss-0.91.dtd\">")),
  BARE_LESS_THAN(text -> text.replace("said &lt; meant", "said < meant")),
  OPEN_PARAGRAPHS(text -> text.replace("Teaser:", "<p>Teaser:<br>")),
  UNCLOSED_TEASERS(text -> text.replace("</description>", "").replace("</summary>", "")),
  CAPITALS(text -> text.replace("<title>", "<TITLE>").replace("</title>", "</TITLE>")),
  BARE_ATTRIBUTES(text -> text.replaceAll("(?<=type=)\"([^\"]*)\"", "$1")),
  ATTRIBUTES_TWICE(text -> text.replaceAll("( rel=\"alternate\")", "$1$1")),
  UNDECLARED_PREFIX(text -> text.replace("<title>", "<media:thumbnail url=\"/x.jpg\"/><title>")),
  TWO_DECLARATIONS(text -> "<?xml version=\"1.0\"?>\n" + text),
  BARE_VERSION(text -> text.replace("version=\"1.0\" encoding", "version=1.0 encoding")),
  ODD_COMMENT(text -> text.replaceFirst("<title>", "<!-- a -- b --><title>")),
  CUT_OFF(text -> text.substring(0, text.lastIndexOf("Teaser:") + 10)),
  UNKNOWN_ENCODING(text -> text.replace("UTF-8", "made-up-9")),
  UTF_8_CALLED_LATIN(text -> text.replace("UTF-8", "iso-8859-1")),
  WINDOWS_CALLED_LATIN(text -> text.replace("UTF-8", "iso-8859-1"), "windows-1252"),
  WINDOWS_CALLED_UTF_8(text -> text, "windows-1252"),
  WINDOWS_CALLED_NOTHING(text -> text.replace(" encoding=\"UTF-8\"", ""), "windows-1252"),
  WINDOWS_IN_PLACES(
      text -> text, text -> together(text, "of the".length() + text.indexOf("of the"))),
  UTF_16_UNMARKED(text -> text.replace("UTF-8", "utf-16"), text -> text.getBytes(UTF_16LE)),
  UTF_16_CALLED_UTF_8(text -> text, text -> ("\uFEFF" + text).getBytes(UTF_16BE)),
  UTF_32(text -> text.replace("UTF-8", "utf-32"), "UTF-32LE"),
  GZIP(text -> text, Damage::gzip),
  WRONG_TYPE(text -> text, text -> text.getBytes(UTF_8), "text/html; charset=us-ascii"),
  ASCII_BY_DEFAULT(text -> text, text -> text.getBytes(UTF_8), "text/xml; charset=iso-8859-1");

  private final UnaryOperator<String> writing;
  private final Function<String, byte[]> encoding;
  private final @Nullable String contentType;

  Damage(UnaryOperator<String> writing) {
    this(writing, text -> text.getBytes(UTF_8));
  }

  Damage(UnaryOperator<String> writing, String charset) {
    this(writing, text -> text.getBytes(Charset.forName(charset)));
  }

  Damage(UnaryOperator<String> writing, Function<String, byte[]> encoding) {
    this(writing, encoding, "application/xml");
  }

  Damage(
      UnaryOperator<String> writing,
      Function<String, byte[]> encoding,
      @Nullable String contentType) {
    this.writing = writing;
    this.encoding = encoding;
    this.contentType = contentType;
  }

  /** {@code feed} declares UTF-8. */
  byte[] done(String feed) {
    return encoding.apply(writing.apply(feed));
  }

  @Nullable String contentType() {
    return contentType;
  }

  /** One letter of windows-1252 amid UTF-8. */
  private static byte[] together(String text, int at) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.substring(0, at).getBytes(UTF_8));
    bytes.write(0x96);
    bytes.writeBytes(text.substring(at).getBytes(UTF_8));
    return bytes.toByteArray();
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }
}
