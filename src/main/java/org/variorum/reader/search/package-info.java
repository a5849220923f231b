/** Looks for articles, claims, stories, sources and outlets by words. */
@NullMarked
package org.variorum.reader.search;

import org.jspecify.annotations.NullMarked;
