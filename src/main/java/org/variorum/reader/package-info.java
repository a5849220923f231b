/**
 * The pages for readers. Each page asks the doors of the other rooms for all it shows at once and
 * hands records to a template; it holds no rules of its own.
 */
@ApplicationModule(
    allowedDependencies = {
      "chronicle",
      "search",
      "wording",
      "quotation",
      "curation",
      "provenance",
      "claim",
      "claim::contrast",
      "claim::figure",
      "story",
      "statement",
      "article",
      "topic",
      "outlet",
      "text",
      "text::language",
      "text::quantity",
      "text::speech",
      "platform"
    })
@NullMarked
package org.variorum.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
