/**
 * Numbers side by side: what each counts, which may be compared, and what comes of comparing them.
 */
@NamedInterface("figure")
@NullMarked
package org.variorum.claim.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
