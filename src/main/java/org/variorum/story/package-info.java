/** Groups the articles that tell of one event into stories. */
@ApplicationModule(
    allowedDependencies = {
      "curation",
      "statement",
      "article",
      "topic",
      "text",
      "text::encoder",
      "text::language",
      "platform"
    })
@NullMarked
package org.variorum.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
