package org.variorum.outlet;

/** A feed is not to be read for now: it was paused or retired. Published inside the transaction. */
public record FeedStopped(long feedId) {}
