/** The words that several articles print between marks, and what each makes of them. */
@ApplicationModule(allowedDependencies = {"story", "statement", "article", "text", "platform"})
@NullMarked
package org.variorum.quotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
