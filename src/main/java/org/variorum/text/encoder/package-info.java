/** Vectors: of whole texts to tell likeness by, and of each word for the tagger. */
@NamedInterface("encoder")
@NullMarked
package org.variorum.text.encoder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
