/** How many: numbers in words and digits, their bounds and units, and what they count. */
@NamedInterface("quantity")
@NullMarked
package org.variorum.text.quantity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
