/** The page of a figure: every value that was given for it, in time. */
@NullMarked
package org.variorum.reader.figure;

import org.jspecify.annotations.NullMarked;
