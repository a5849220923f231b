/** Variorum compares news coverage claim by claim. Each package below is a room. */
@NullMarked
package org.variorum;

import org.jspecify.annotations.NullMarked;
