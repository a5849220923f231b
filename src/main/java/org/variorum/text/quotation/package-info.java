/** What stands between quotation marks, and which of it is held at a distance. */
@NamedInterface("quotation")
@NullMarked
package org.variorum.text.quotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
