/** Topics: which articles belong, tried on those that are held, and the sample's removal. */
@NullMarked
package org.variorum.admin.topic;

import org.jspecify.annotations.NullMarked;
