/** Tells open pages of this room that there is more to see on them. */
@NullMarked
package org.variorum.admin.live;

import org.jspecify.annotations.NullMarked;
