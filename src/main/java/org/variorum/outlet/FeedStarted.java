package org.variorum.outlet;

/**
 * A feed is to be read from now on: it was added, taken up again, or moved to this address.
 * Published inside the transaction.
 */
public record FeedStarted(long feedId, String address) {}
