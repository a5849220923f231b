/** The JSON API, read-only and public but for the import. Holds no rules of its own. */
@ApplicationModule(
    allowedDependencies = {
      "wording",
      "quotation",
      "provenance",
      "curation",
      "claim",
      "claim::contrast",
      "claim::figure",
      "story",
      "statement",
      "article",
      "topic",
      "outlet",
      "text",
      "text::*",
      "platform"
    })
@NullMarked
package org.variorum.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
