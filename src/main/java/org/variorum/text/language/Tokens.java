package org.variorum.text.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into words and marks, with contractions parted as the tagger learned them. */
public final class Tokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          String.join(
              "|",
              "(?:US|AU|CA|NZ|HK|[ACSR])\\$(?=\\d)",
              "\\d++(?:[/:]\\d++)+",
              "\\d++(?:[.,]\\d++)*+(?:-\\p{L}++)+",
              "\\d++(?:[.,]\\d++)*+(?:\\p{L}++)?",
              "(?:\\p{L}\\.){2,}",
              "(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|Dept|Jr|Sr|No|vs|Inc|Corp"
                  + "|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Rs)\\.(?![.…])",
              "\\p{Lu}\\.(?=[\\s\\p{Z}]+\\p{Lu})",
              "['’](?:s|re|ve|ll|d|m|S)(?![\\p{L}\\p{N}])",
              "(?i:can|wo|do|does|did|is|are|was|were|has|have|had|could|would|should|might|must|ai|need)"
                  + "(?=n['’]t(?!\\p{L}))",
              "n['’]t(?!\\p{L})",
              "[\\p{L}\\p{M}\\p{N}]++(?:[-‐‑&][\\p{L}\\p{M}\\p{N}]++"
                  + "|['’](?!(?:s|re|ve|ll|d|m|S)(?![\\p{L}\\p{N}]))\\p{L}++)*+",
              "--++|\\.{2,}+|''|``",
              "[^\\s\\p{Z}\\p{Cf}]"));

  private Tokens() {}

  /** The stretches of {@code text} inside {@code sentence}, in order. */
  public static List<Span> in(String text, Span sentence) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }
}
