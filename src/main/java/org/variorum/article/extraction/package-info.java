/**
 * From a page or a plain text to the article in it: main text, title, authors, time, links. Open to
 * the list of commands only; rooms get at it through {@link org.variorum.article.Articles}.
 */
@NamedInterface("extraction")
@NullMarked
package org.variorum.article.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
