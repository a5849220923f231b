package org.variorum.harvest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.harvest.http.Purpose;

/**
 * One attempt, as the fetch log keeps it.
 *
 * @param address what was asked for
 * @param status HTTP status, 0 where none came
 * @param detail what came and what was made of it, in words for an administrator
 * @param millis how long it took, with what was made of it
 * @param bytes how much came, unpacked
 */
public record Fetch(
    Instant at,
    long hostId,
    @Nullable Long feedId,
    @Nullable Long outletId,
    Purpose purpose,
    String address,
    Outcome outcome,
    int status,
    String detail,
    int millis,
    int bytes) {}
