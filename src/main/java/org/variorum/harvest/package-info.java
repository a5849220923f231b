/**
 * Reads the outlets' feeds and pages: what is due, polite HTTP, feeds and listings, the fetch log.
 * The only room that opens a network connection.
 */
@ApplicationModule(
    allowedDependencies = {
      "outlet",
      "article",
      "article::extraction",
      "topic",
      "text::language",
      "platform",
      "platform::upkeep"
    })
@NullMarked
package org.variorum.harvest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
