/** Who is said to have said what: the sources of a topic, and the page of each. */
@NullMarked
package org.variorum.reader.sources;

import org.jspecify.annotations.NullMarked;
