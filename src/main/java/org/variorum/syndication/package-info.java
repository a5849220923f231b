/** Feeds to subscribe to. Holds no rules of its own. */
@ApplicationModule(
    allowedDependencies = {
      "chronicle",
      "search",
      "story",
      "provenance",
      "statement",
      "article",
      "harvest",
      "topic",
      "outlet",
      "platform",
      "platform::security",
      "platform::upkeep"
    })
@NullMarked
package org.variorum.syndication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
