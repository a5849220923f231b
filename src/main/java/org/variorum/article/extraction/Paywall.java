package org.variorum.article.extraction;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a page shows only the beginning of its article. */
final class Paywall {

  private static final Pattern INVITATION =
      Pattern.compile(
          "(?:…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\])\\s*(?:(?:continue reading|read (?:more|the"
              + " full)|subscribe|sign (?:in|up)|log ?in|register)\\b[^\\n"
              + "]{0,200})?$|(?:^|\\n"
              + ")(?:to (?:continue|read|keep) (?:reading|on|more|the)|(?:subscribe|sign in|log"
              + " in|register) to (?:continue|read|keep|unlock)|this (?:article|content|story) is"
              + " (?:for|only for|available to|reserved for|exclusive to) [^\\n"
              + "]{0,40}(?:subscribers|members)|already a (?:subscriber|member)"
              + "|(?:weiterlesen|jetzt weiterlesen|lesen sie weiter) mit|dieser (?:artikel|inhalt|beitrag) ist"
              + " (?:nur )?für abonnent|la suite est réservée|il vous reste \\d+|cet article est réservé"
              + "|(?:este|esta) (?:contenido|artículo|noticia) es (?:exclusiv|solo )"
              + "|questo (?:articolo|contenuto) è riservato|この記事は(?:有料)?会員限定|有料会員になると)[^\\n"
              + "]{0,200}$",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> SOLD = Set.of("locked", "metered", "premium", "paid");
  private static final int TAIL = 400;

  private Paywall() {}

  static boolean cuts(String text, PageFacts facts) {
    if (endsInInvitation(text)) {
      return true;
    }
    LinkedData data = facts.data();
    boolean sold = Boolean.FALSE.equals(data.free()) || SOLD.contains(facts.tier());
    return sold && !holdsAll(text, data);
  }

  static boolean endsInInvitation(String text) {
    return INVITATION.matcher(text.substring(Math.max(0, text.length() - TAIL))).find();
  }

  /** Many pages call an article paid for and still show all of it. */
  private static boolean holdsAll(String text, LinkedData data) {
    int words = words(text);
    int claimed = Math.max(data.number("wordCount"), words(data.body()));
    return claimed > 0 ? words >= claimed * 0.8 : words >= 400;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
