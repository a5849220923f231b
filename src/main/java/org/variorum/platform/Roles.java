package org.variorum.platform;

import java.util.List;
import org.springframework.core.env.Environment;

/**
 * What a process does, by the setting {@code variorum.roles}: serve pages, work off tasks, or both.
 */
public record Roles(boolean web, boolean worker) {

  public static Roles of(Environment environment) {
    List<String> roles =
        List.of(environment.getProperty("variorum.roles", String[].class, new String[0]));
    return new Roles(roles.contains("web"), roles.contains("worker"));
  }
}
