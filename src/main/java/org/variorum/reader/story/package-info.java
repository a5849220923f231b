/** The story's page: its figures, its claims by article, origins, words and quotations. */
@NullMarked
package org.variorum.reader.story;

import org.jspecify.annotations.NullMarked;
