/** The pages for readers. Holds no rules of its own. */
@ApplicationModule(
    allowedDependencies = {
      "wording",
      "provenance",
      "claim",
      "story",
      "statement",
      "article",
      "topic",
      "outlet",
      "text",
      "platform"
    })
@NullMarked
package org.variorum.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
