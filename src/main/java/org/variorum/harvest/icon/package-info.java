/** Reads outlets' icons: whatever picture comes, a small one is made of it, or none. */
@NullMarked
package org.variorum.harvest.icon;

import org.jspecify.annotations.NullMarked;
