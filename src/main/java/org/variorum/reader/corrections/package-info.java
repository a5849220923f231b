/** What outlets changed about their articles: the public ledger. */
@NullMarked
package org.variorum.reader.corrections;

import org.jspecify.annotations.NullMarked;
