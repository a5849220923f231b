/** The picture of a story's figures that other sites show beside a link to it. */
@NullMarked
package org.variorum.reader.card;

import org.jspecify.annotations.NullMarked;
