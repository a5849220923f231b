/** Outlets: adding them by their address or from a list, and looking after their feeds. */
@NullMarked
package org.variorum.admin.outlet;

import org.jspecify.annotations.NullMarked;
