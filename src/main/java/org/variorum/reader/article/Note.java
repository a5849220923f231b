package org.variorum.reader.article;

import org.jspecify.annotations.Nullable;
import org.variorum.reader.parts.Evidence;

/**
 * A sentence of an article, with what other articles make of it.
 *
 * @param claim the claim that stands on it, null where none does
 * @param row address of its claim's row on the story's page, null where no claim stands on it
 * @param others how many other articles say so
 * @param slots the slots in which this article departs from the others, empty where it does not
 */
record Note(
    Evidence evidence, @Nullable Long claim, @Nullable String row, int others, String slots) {}
