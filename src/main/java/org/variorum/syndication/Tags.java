package org.variorum.syndication;

import org.springframework.stereotype.Component;
import org.variorum.platform.Installation;

/**
 * Names for feeds and their items that last (tag URIs, RFC 4151): they neither change when the
 * installation moves to another address nor meet those of another installation.
 */
@Component
class Tags {

  private static final String AUTHORITY = "tag:variorum.org,2026:";

  private final Installation installation;

  Tags(Installation installation) {
    this.installation = installation;
  }

  /** The name of a thing of this kind. */
  String of(String kind, long id) {
    return of(kind + "/" + id);
  }

  /** The name of what {@code path} leads to; characters that no URI may hold are not in it. */
  String of(String path) {
    return AUTHORITY + installation.key() + "/" + path;
  }
}
