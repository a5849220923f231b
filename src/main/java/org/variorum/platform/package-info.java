/**
 * What any web application of this make needs: the embedded database, commands, security basics and
 * error pages. No domain word enters here.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.variorum.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
