package org.variorum.text.speech;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an article says about somebody it does not name.
 *
 * @param described the words about them: "familiar with the talks", empty where there are none
 * @param reason why they are not named: "to discuss private talks", null where the article does not
 *     say
 * @param number how many they are, null where it is not told exactly
 */
public record Anonymity(String described, @Nullable String reason, @Nullable BigDecimal number) {}
