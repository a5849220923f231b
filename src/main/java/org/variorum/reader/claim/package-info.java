/** The page of a claim: who reports it, how, and in which words. */
@NullMarked
package org.variorum.reader.claim;

import org.jspecify.annotations.NullMarked;
