/**
 * Language analysis: text in, records out. Knows nothing of databases, articles or the web; every
 * offset counts UTF-16 units of the text it was given, as {@link String} does.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.variorum.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
