/**
 * Who may do what: public pages, tokens for the API, accounts and their log-ins, the trail of what
 * they did, and the headers every answer carries.
 */
@NamedInterface("security")
@NullMarked
package org.variorum.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
