/** Who says what: the tagger that finds sources, cues and what is said, and whom each source is. */
@NamedInterface("speech")
@NullMarked
package org.variorum.text.speech;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
