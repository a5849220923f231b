package org.variorum.harvest.feed;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encodings that documents name, read as the web reads them (WHATWG Encoding, 4.2). */
final class Charsets {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** What every kind of EBCDIC agrees with in the characters of an XML declaration. */
  static final Charset EBCDIC = Charset.forName("IBM037");

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<\\?xml[^>]{0,200}?\\sencoding|<meta[^>]{0,200}?charset)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:+-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_HEADER =
      Pattern.compile(
          "charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:+-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> MEANT = meant();

  private Charsets() {}

  /** What the beginning of a document declares; null if nothing that Java knows. */
  static @Nullable Charset declared(String head) {
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    Charset charset = named(matcher.group(1));
    // a declaration that could be read byte by byte can't be true (HTML standard, 13.2.3.2)
    return charset != null && charset.name().startsWith("UTF-")
        ? Charset.forName("UTF-8")
        : charset;
  }

  static @Nullable Charset inHeader(@Nullable String contentType) {
    if (contentType == null) {
      return null;
    }
    Matcher matcher =
        IN_HEADER.matcher(contentType.substring(0, Math.min(500, contentType.length())));
    return matcher.find() ? named(matcher.group(1)) : null;
  }

  static @Nullable Charset named(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
    String meant = MEANT.get(plain);
    for (String one : new String[] {meant == null ? name : meant, plain, plain.replace("-", "")}) {
      try {
        return Charset.forName(one);
      } catch (IllegalArgumentException unknown) {
        // the next way of writing it
      }
    }
    return null;
  }

  /** Whether it writes other scripts in bytes that look like ASCII. */
  static boolean isShifting(Charset charset) {
    return charset.name().contains("2022") || charset.name().startsWith("x-ISO");
  }

  private static Map<String, String> meant() {
    Map<String, String> meant = new HashMap<>();
    for (String line : Lists.lines("charsets.txt")) {
      String[] names = line.split("\\s+");
      for (int i = 1; i < names.length; i++) {
        meant.put(names[i], names[0]);
      }
    }
    return Map.copyOf(meant);
  }
}
