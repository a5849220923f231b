/** How articles name one referent, and what they put in scare quotes. */
@ApplicationModule(
    allowedDependencies = {
      "curation",
      "story",
      "statement",
      "article",
      "topic",
      "text",
      "platform"
    })
@NullMarked
package org.variorum.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
