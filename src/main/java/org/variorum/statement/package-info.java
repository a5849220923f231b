/** Reads each revision of an article into statements and keeps them, with their sources. */
@ApplicationModule(
    allowedDependencies = {
      "curation",
      "article",
      "text",
      "text::encoder",
      "text::language",
      "text::quantity",
      "text::speech",
      "platform"
    })
@NullMarked
package org.variorum.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
