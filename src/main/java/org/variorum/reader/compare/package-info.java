/** Articles of a story side by side, passage by passage, like a parallel edition. */
@NullMarked
package org.variorum.reader.compare;

import org.jspecify.annotations.NullMarked;
