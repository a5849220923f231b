/**
 * Finds articles, claims, stories, sources and outlets by words, with PostgreSQL's full text. The
 * rooms that own the tables keep the indexes; this one only reads.
 */
@ApplicationModule(
    allowedDependencies = {"story", "statement", "article", "outlet", "text::speech"})
@NullMarked
package org.variorum.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
