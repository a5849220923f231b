package org.variorum.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where readers find this installation: as the settings say, or else as the request came in. */
@Component
public class BaseAddress {

  private final String configured;

  BaseAddress(@Value("${variorum.base-url:}") String configured) {
    this.configured = configured.strip().replaceFirst("/+$", "");
  }

  /** As the settings say, without a slash at its end; empty where they say nothing. */
  public String configured() {
    return configured;
  }

  /** Without a slash at its end. */
  public String ofCurrentRequest() {
    return configured.isEmpty()
        ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
        : configured;
  }
}
