/** Feeds to subscribe to. Holds no rules of its own. */
@ApplicationModule(
    allowedDependencies = {
      "claim",
      "story",
      "provenance",
      "article",
      "topic",
      "outlet",
      "platform"
    })
@NullMarked
package org.variorum.syndication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
