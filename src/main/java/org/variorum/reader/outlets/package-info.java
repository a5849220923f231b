/** What outlets publish, and on whose word: their list, and the page of each. */
@NullMarked
package org.variorum.reader.outlets;

import org.jspecify.annotations.NullMarked;
