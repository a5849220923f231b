/** Finding articles, what each went through, and doing a step of that again. */
@NullMarked
package org.variorum.admin.article;

import org.jspecify.annotations.NullMarked;
