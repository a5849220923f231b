/** Differences that are no numbers: who did it, on whose word, how surely, when, or not at all. */
@NamedInterface("contrast")
@NullMarked
package org.variorum.claim.contrast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
