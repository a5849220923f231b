/** Keeping watch: whether feeds are read, work is done, and how much room all takes. */
@NullMarked
package org.variorum.admin.watch;

import org.jspecify.annotations.NullMarked;
