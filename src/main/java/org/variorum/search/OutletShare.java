package org.variorum.search;

/** How many of the articles that answer a question are an outlet's. */
public record OutletShare(long outletId, String slug, String name, int articles) {}
