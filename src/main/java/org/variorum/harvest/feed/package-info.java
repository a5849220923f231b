/**
 * What feeds, sitemaps and listing pages say: bytes in, entries out. Nothing here asks a server or
 * knows the database.
 */
@NullMarked
package org.variorum.harvest.feed;

import org.jspecify.annotations.NullMarked;
