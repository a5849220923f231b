package org.variorum.article.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.article.RefusedArticle;

/** The text in a page's bytes; never null, and without a byte order mark. */
public final class PageBytes {

  private static final int HEAD = 4096;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([\\w.:+-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML_ENCODING =
      Pattern.compile("^<\\?xml[^>]{0,100}encoding=[\"']([\\w.:+-]{2,40})[\"']");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final List<String> BINARY_BEGINNINGS =
      List.of(
          "%PDF-",
          "PK\u0003\u0004",
          "\u001f\u008b",
          "\u0089PNG",
          "GIF8",
          "\u00ff\u00d8\u00ff",
          "BZh",
          "\u00fd7zXZ",
          "7z\u00bc\u00af",
          "\u007fELF",
          "{\\rtf",
          "\u00d0\u00cf\u0011\u00e0",
          "RIFF",
          "wOFF",
          "wOF2",
          "Rar!\u001a",
          "\u0028\u00b5\u002f\u00fd",
          "SQLite format 3");

  private PageBytes() {}

  /**
   * Reads {@code bytes} by their byte order mark, the header {@code contentType}, the page's own
   * declaration, or else as UTF-8 if they are valid UTF-8 and as windows-1252 if not.
   *
   * @throws RefusedArticle when the bytes are no text
   */
  public static String decode(byte[] bytes, @Nullable String contentType) {
    String beginning =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    refuseKnownBinary(beginning);
    String text = new String(bytes, charsetOf(bytes, beginning, contentType));
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    refuseControlCharacters(text);
    refuseUnreadable(text);
    return text;
  }

  private static void refuseUnreadable(String text) {
    long unreadable = text.chars().filter(c -> c == '\uFFFD').count();
    if (unreadable > 20 && unreadable > text.length() / 50) {
      throw new RefusedArticle("This is not text in a known encoding; save it as UTF-8.");
    }
  }

  private static void refuseKnownBinary(String beginning) {
    for (String magic : BINARY_BEGINNINGS) {
      if (beginning.startsWith(magic)) {
        throw new RefusedArticle(
            "This is a binary file, not a page or a text; hand in HTML or plain text.");
      }
    }
  }

  private static void refuseControlCharacters(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new RefusedArticle(
            "This contains NUL bytes and is no text; hand in HTML or plain text.");
      }
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        controls++;
      }
    }
    if (controls > 8 && controls > text.length() / 200) {
      throw new RefusedArticle(
          "This is full of control characters and is no text; hand in HTML or plain text.");
    }
  }

  private static Charset charsetOf(byte[] bytes, String beginning, @Nullable String contentType) {
    if (beginning.startsWith("\u00ef\u00bb\u00bf")) {
      return StandardCharsets.UTF_8;
    }
    if (beginning.startsWith("\u00fe\u00ff")) {
      return StandardCharsets.UTF_16BE;
    }
    if (beginning.startsWith("\u00ff\u00fe")) {
      return StandardCharsets.UTF_16LE;
    }
    Charset declared = named(contentType, CHARSET);
    if (declared == null) {
      declared = named(beginning, XML_ENCODING);
    }
    if (declared == null) {
      declared = declaredInMeta(beginning);
    }
    if (isAscii(bytes)) {
      return declared == null ? StandardCharsets.UTF_8 : declared;
    }
    // saved and proxied pages keep a declaration that is no longer true; valid UTF-8 is no accident
    if (isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    return declared == null ? WINDOWS_1252 : declared;
  }

  private static @Nullable Charset declaredInMeta(String beginning) {
    int meta = 0;
    while ((meta = beginning.indexOf("<meta", meta)) >= 0) {
      int end = beginning.indexOf('>', meta);
      Charset charset =
          named(beginning.substring(meta, end < 0 ? beginning.length() : end), CHARSET);
      if (charset != null) {
        // a page whose declaration we could read as ASCII can't be UTF-16 (HTML standard, 13.2.3.2)
        return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
      }
      meta += 5;
    }
    return null;
  }

  private static @Nullable Charset named(@Nullable String declaration, Pattern pattern) {
    Matcher matcher = pattern.matcher(declaration == null ? "" : declaration);
    if (!matcher.find()) {
      return null;
    }
    String name = matcher.group(1);
    try {
      Charset charset = Charset.forName(name);
      // browsers read both names as windows-1252 (WHATWG Encoding)
      return charset.equals(StandardCharsets.ISO_8859_1)
              || charset.equals(StandardCharsets.US_ASCII)
          ? WINDOWS_1252
          : charset;
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte one : bytes) {
      if (one < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException invalid) {
      return false;
    }
  }
}
