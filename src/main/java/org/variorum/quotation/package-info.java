/** The words that several articles print between marks, and what each makes of them. */
@ApplicationModule(
    allowedDependencies = {
      "story",
      "statement",
      "article",
      "text",
      "text::language",
      "text::quotation",
      "text::speech",
      "platform"
    })
@NullMarked
package org.variorum.quotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
