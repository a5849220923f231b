/**
 * Published texts: extraction of the main text from HTML, articles, their revisions, and import.
 */
@ApplicationModule(
    allowedDependencies = {
      "outlet",
      "topic",
      "curation",
      "text",
      "text::*",
      "platform",
      "platform::upkeep"
    })
@NullMarked
package org.variorum.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
