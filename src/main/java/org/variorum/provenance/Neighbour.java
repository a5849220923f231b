package org.variorum.provenance;

import org.jspecify.annotations.Nullable;

/**
 * An outlet that another one owes something, or that owes it something.
 *
 * @param slug null for an outlet of which no article is held
 * @param articles how many articles say or show it
 */
public record Neighbour(String name, @Nullable String slug, int articles) {}
