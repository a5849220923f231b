package org.variorum.harvest;

import java.util.Random;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.variorum.harvest.http.AllowedHosts;
import org.variorum.harvest.http.FetchSettings;
import org.variorum.harvest.http.Fetcher;

/** What harvest is made of, by its settings. */
@Configuration
@EnableConfigurationProperties(HarvestSettings.class)
class HarvestConfiguration {

  @Bean
  Fetcher fetcher(HarvestSettings settings) {
    String[] allowed =
        settings.allowedHosts().stream().filter(host -> !host.isBlank()).toArray(String[]::new);
    return new Fetcher(
        FetchSettings.of(settings.userAgent())
            .allowing(AllowedHosts.of(allowed))
            .waiting(settings.connectTimeout(), settings.readTimeout(), settings.wholeTimeout()));
  }

  @Bean
  Rhythm rhythm(HarvestSettings settings) {
    return new Rhythm(settings.shortestRhythm(), settings.longestRhythm());
  }

  @Bean
  Patience patience() {
    return new Patience(new Random());
  }
}
