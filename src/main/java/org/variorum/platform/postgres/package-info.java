/**
 * The embedded database: PostgreSQL's own programs, unpacked and run under one home folder that any
 * number of processes on the machine may share.
 */
@NullMarked
package org.variorum.platform.postgres;

import org.jspecify.annotations.NullMarked;
