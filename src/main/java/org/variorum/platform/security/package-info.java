/** Who may do what: public pages, tokens for the API, and the headers every answer carries. */
@NullMarked
package org.variorum.platform.security;

import org.jspecify.annotations.NullMarked;
