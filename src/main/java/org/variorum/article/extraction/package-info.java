/** From a page or a plain text to the article in it: main text, title, authors, time, links. */
@NullMarked
package org.variorum.article.extraction;

import org.jspecify.annotations.NullMarked;
