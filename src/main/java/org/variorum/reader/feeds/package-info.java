/** The page that lists the feeds and tells what they are for. */
@NullMarked
package org.variorum.reader.feeds;

import org.jspecify.annotations.NullMarked;
