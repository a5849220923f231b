/** Who publishes: outlets, their names and addresses, and the feeds by which we read them. */
@ApplicationModule(allowedDependencies = {"text::language"})
@NullMarked
package org.variorum.outlet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
