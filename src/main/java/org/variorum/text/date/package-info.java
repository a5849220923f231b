/** When: days and stretches of time as a text names them, resolved by its day of publication. */
@NamedInterface("date")
@NullMarked
package org.variorum.text.date;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
