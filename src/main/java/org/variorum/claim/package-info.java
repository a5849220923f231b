/** Lines up the statements of different articles as claims, and their numbers as figures. */
@ApplicationModule(
    allowedDependencies = {
      "story",
      "curation",
      "statement",
      "article",
      "topic",
      "text",
      "text::*",
      "platform"
    })
@NullMarked
package org.variorum.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
