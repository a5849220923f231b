package org.variorum.search;

/**
 * A claim of several articles whose words answer a question.
 *
 * @param storySlug the story it belongs to
 * @param articles how many articles report it
 * @param differs they report it differently
 */
public record FoundClaim(
    long claimId, String storySlug, Highlights text, int articles, boolean differs) {}
