/**
 * One model of a feed and its three forms: RSS 2.0, Atom and JSON Feed. Knows neither stories nor
 * the web.
 */
@NullMarked
package org.variorum.syndication.format;

import org.jspecify.annotations.NullMarked;
