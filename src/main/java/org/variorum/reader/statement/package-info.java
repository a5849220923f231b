/** The page of one sentence as evidence, also when its outlet has changed it since. */
@NullMarked
package org.variorum.reader.statement;

import org.jspecify.annotations.NullMarked;
