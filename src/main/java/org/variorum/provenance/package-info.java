/** Where coverage comes from: credits, copies, origins and how many reports are independent. */
@ApplicationModule(
    allowedDependencies = {
      "story",
      "statement",
      "article",
      "outlet",
      "text::language",
      "text::name",
      "platform"
    })
@NullMarked
package org.variorum.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
