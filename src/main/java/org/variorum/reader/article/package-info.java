/** An article's page, and the pages of its revisions. */
@NullMarked
package org.variorum.reader.article;

import org.jspecify.annotations.NullMarked;
