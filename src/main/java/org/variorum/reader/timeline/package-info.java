/** The line of days on which a story's articles and their revisions are marked. */
@NullMarked
package org.variorum.reader.timeline;

import org.jspecify.annotations.NullMarked;
