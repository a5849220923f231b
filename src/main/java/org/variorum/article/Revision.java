package org.variorum.article;

import java.time.Instant;

/** One state of an article's text; numbers count from 1. */
public record Revision(long id, int number, String title, String text, Instant takenAt) {}
