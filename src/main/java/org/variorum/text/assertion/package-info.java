/**
 * What a clause asserts: who does what to whom, as fact, demand or plan, how surely, or not at all.
 */
@NamedInterface("assertion")
@NullMarked
package org.variorum.text.assertion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
