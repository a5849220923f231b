/**
 * The ledger of what curators decided, about whatever: who, when, why, and whether it still holds.
 * What a decision does is up to the room that it concerns.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.variorum.curation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
