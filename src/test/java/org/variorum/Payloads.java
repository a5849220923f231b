package org.variorum;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Texts that would do something if they were taken for more than text, one a line of {@code
 * payloads.txt}. Those that run call {@code hit} with their own number; elements that they would
 * make carry it as {@code data-hit}. In the file, § stands for that number and {@code {202E}} for
 * the character of this code.
 */
public final class Payloads {

  private static final Pattern CODE = Pattern.compile("\\{([0-9A-F]{1,4})}");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}\\s\uFFFD]+");

  private static final List<String> ALL = read();

  private Payloads() {}

  /** The payload of number n is the n-th, from 0. */
  public static List<String> all() {
    return ALL;
  }

  /** Several a text, in order, none cut; as a database can store them, which knows no NUL. */
  static List<String> bundles(int size) {
    List<String> bundles = new ArrayList<>();
    for (int from = 0; from < ALL.size(); from += size) {
      bundles.add(
          String.join(" ", ALL.subList(from, Math.min(ALL.size(), from + size)))
              .replace('\0', '\uFFFD'));
    }
    return bundles;
  }

  /** What can be seen of a text, without blanks, which pages may lay out as they like. */
  static String seen(String text) {
    return UNSEEN.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static List<String> read() {
    try (InputStream in =
        Objects.requireNonNull(Payloads.class.getResourceAsStream("payloads.txt"))) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      List<String> payloads = new ArrayList<>();
      for (int number = 0; number < lines.size(); number++) {
        payloads.add(
            CODE.matcher(lines.get(number).replace("§", Integer.toString(number)))
                .replaceAll(
                    code ->
                        java.util.regex.Matcher.quoteReplacement(
                            Character.toString(Integer.parseInt(code.group(1), 16)))));
      }
      return List.copyOf(payloads);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
