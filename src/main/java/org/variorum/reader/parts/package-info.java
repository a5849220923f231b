/** What several pages show: publications, times, excerpts, evidence, rows of claims and figures. */
@NullMarked
package org.variorum.reader.parts;

import org.jspecify.annotations.NullMarked;
