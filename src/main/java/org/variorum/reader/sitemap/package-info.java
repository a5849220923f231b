/** What search engines are told: which pages there are, and which they should leave alone. */
@NullMarked
package org.variorum.reader.sitemap;

import org.jspecify.annotations.NullMarked;
