/** Reads files and folders into submissions, and reports what became of each. */
@NullMarked
package org.variorum.article.importing;

import org.jspecify.annotations.NullMarked;
