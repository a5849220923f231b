/**
 * What publishers allow robots: robots.txt (RFC 9309) and the reservations of text and data mining
 * (W3C TDMRep). Nothing here asks a server or knows the database.
 */
@NullMarked
package org.variorum.harvest.robots;

import org.jspecify.annotations.NullMarked;
