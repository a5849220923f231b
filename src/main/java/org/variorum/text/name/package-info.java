/** Who is named: persons, organisations and places, outlets, and what else is called by a name. */
@NamedInterface("name")
@NullMarked
package org.variorum.text.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
