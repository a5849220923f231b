/** What an installation follows: topics and the rules that say which articles belong. */
@ApplicationModule(allowedDependencies = {"text::language", "platform"})
@NullMarked
package org.variorum.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
