package org.variorum.statement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.variorum.text.TextReader;
import org.variorum.text.encoder.BgeEmbedder;
import org.variorum.text.encoder.Embedder;

/** Makes the language models beans; lazy, because a command that only orders work needs none. */
@Configuration
class LanguageConfiguration {

  @Bean
  @Lazy
  TextReader textReader() {
    return new TextReader();
  }

  @Bean
  @Lazy
  Embedder embedder() {
    return new BgeEmbedder();
  }
}
