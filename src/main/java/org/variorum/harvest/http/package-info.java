/**
 * Polite and safe HTTP: what is asked of a server and what came of it. Nothing here knows feeds,
 * articles or the database.
 */
@NullMarked
package org.variorum.harvest.http;

import org.jspecify.annotations.NullMarked;
