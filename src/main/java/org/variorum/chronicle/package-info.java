/**
 * Remembers when each disagreement between articles was first seen and when a story last changed,
 * although all comparisons are made anew again and again.
 */
@ApplicationModule(
    allowedDependencies = {
      "claim",
      "claim::contrast",
      "claim::figure",
      "quotation",
      "provenance",
      "story",
      "article",
      "topic",
      "platform"
    })
@NullMarked
package org.variorum.chronicle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
