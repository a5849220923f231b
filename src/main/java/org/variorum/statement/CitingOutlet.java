package org.variorum.statement;

/** How many statements, in how many of its articles, an outlet attributes to a source. */
public record CitingOutlet(String slug, String name, int statements, int articles) {}
