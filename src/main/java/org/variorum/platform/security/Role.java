package org.variorum.platform.security;

/** What an account may do; each role may do what those before it may. */
public enum Role {
  /** Looks after outlets, topics and stories. */
  CURATOR,
  /** Looks after accounts and tokens too, and reads the trail of what was done. */
  ADMIN
}
