/**
 * The pages for those who log in: accounts, tokens, the trail of what was done, and the outlets
 * that are read. It holds no rules of its own, and nothing depends on it.
 */
@ApplicationModule(
    allowedDependencies = {
      "harvest",
      "article",
      "topic",
      "outlet",
      "text",
      "platform",
      "platform::security"
    })
@NullMarked
package org.variorum.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
