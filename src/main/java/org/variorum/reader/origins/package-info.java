/** The picture of who had a story first, who credits whom and who copied whom. */
@NullMarked
package org.variorum.reader.origins;

import org.jspecify.annotations.NullMarked;
