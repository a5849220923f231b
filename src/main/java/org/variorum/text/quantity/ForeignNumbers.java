package org.variorum.text.quantity;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Token;

/** Reads numbers in digits as the language of their text parts thousands and decimals. */
public final class ForeignNumbers {

  /** Languages that print "1.234,5" where English prints "1,234.5". */
  private static final Set<String> COMMA_LANGUAGES =
      Set.of(
          "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "pl", "tr", "id", "ro", "cs", "fi",
          "hu", "ru", "el");

  private static final Pattern WITH_COMMA =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{3})++|\\d{1,15})(?:,(\\d{1,9}))?");
  private static final Pattern WITH_POINT =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})++|\\d{1,15})(?:\\.(\\d{1,9}))?");

  private final Pattern pattern;

  public ForeignNumbers(String language) {
    this.pattern = COMMA_LANGUAGES.contains(language) ? WITH_COMMA : WITH_POINT;
  }

  /** The value of a token, or null where it is no plain number. */
  public @Nullable BigDecimal value(Token token) {
    Matcher matcher = pattern.matcher(token.text());
    if (!token.digits() || !matcher.matches()) {
      return null;
    }
    BigDecimal whole = new BigDecimal(matcher.group(1).replaceAll("[.,]", ""));
    String decimals = matcher.group(2);
    return decimals == null ? whole : whole.add(new BigDecimal("0." + decimals));
  }
}
