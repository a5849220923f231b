package org.variorum.article.extraction;

/**
 * A fact and the place of the page that told it.
 *
 * @param origin "json-ld", "og:title", "h1"
 */
record Found<T>(T value, String origin) {}
