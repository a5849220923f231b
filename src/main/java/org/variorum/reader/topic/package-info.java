/** The front of a topic: its stories and where they differ. */
@NullMarked
package org.variorum.reader.topic;

import org.jspecify.annotations.NullMarked;
