package org.variorum.syndication;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the feeds. */
@Component
class FeedWords {

  private final MessageSource messages;

  FeedWords(MessageSource messages) {
    this.messages = messages;
  }

  String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.ENGLISH);
  }
}
