/**
 * The pages for those who log in: accounts, tokens, the trail of what was done, the outlets that
 * are read, and corrections. It holds no rules of its own, and nothing depends on it.
 */
@ApplicationModule(
    allowedDependencies = {
      "claim",
      "claim::contrast",
      "claim::figure",
      "story",
      "curation",
      "statement",
      "provenance",
      "wording",
      "harvest",
      "article",
      "topic",
      "outlet",
      "text::language",
      "text::speech",
      "platform",
      "platform::upkeep",
      "platform::security"
    })
@NullMarked
package org.variorum.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
