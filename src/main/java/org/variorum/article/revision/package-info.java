/**
 * What an outlet changed from one revision of an article to the next: the words, lined up, and
 * whether the change touches what the article asserts.
 */
@NullMarked
package org.variorum.article.revision;

import org.jspecify.annotations.NullMarked;
