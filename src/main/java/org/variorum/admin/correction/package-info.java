/** Correcting stories, claims and figures: what would come of it, the decision, and its undoing. */
@NullMarked
package org.variorum.admin.correction;

import org.jspecify.annotations.NullMarked;
