/**
 * What is compared: statements with who published them and when, and the words that tell in them.
 */
@NamedInterface("said")
@NullMarked
package org.variorum.claim.said;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
