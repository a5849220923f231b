/** Reads each revision of an article into statements and keeps them, with their sources. */
@ApplicationModule(allowedDependencies = {"curation", "article", "text", "platform"})
@NullMarked
package org.variorum.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
