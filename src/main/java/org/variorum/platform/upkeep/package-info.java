/**
 * What is done again and again to keep the installation well: forgetting what was kept long enough,
 * measuring how large all is, watching the disk.
 */
@NamedInterface("upkeep")
@NullMarked
package org.variorum.platform.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
