/** A story's comparison as files: CSV, JSON and schema.org's JSON-LD. */
@NullMarked
package org.variorum.reader.export;

import org.jspecify.annotations.NullMarked;
