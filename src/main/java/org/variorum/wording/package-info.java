/** How articles name one referent, what they call whom they name, and their scare quotes. */
@ApplicationModule(
    allowedDependencies = {
      "curation",
      "story",
      "statement",
      "article",
      "topic",
      "text",
      "text::*",
      "platform"
    })
@NullMarked
package org.variorum.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
