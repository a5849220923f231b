/**
 * Keeps pages that were asked for a moment ago, for as long as nothing changed that they show. All
 * of it can be made anew from the database.
 */
@NullMarked
package org.variorum.reader.keeping;

import org.jspecify.annotations.NullMarked;
