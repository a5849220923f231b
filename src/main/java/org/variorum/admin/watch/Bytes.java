package org.variorum.admin.watch;

/**
 * A size in the largest unit that fits, for words.
 *
 * @param unit {@code kilobytes}, {@code megabytes} or {@code gigabytes}, of a thousand each
 */
record Bytes(String unit, long number) {

  private static final long THOUSAND = 1_000;

  static Bytes of(long bytes) {
    long kilobytes = Math.ceilDiv(bytes, THOUSAND);
    if (kilobytes < 10 * THOUSAND) {
      return new Bytes("kilobytes", kilobytes);
    }
    long megabytes = kilobytes / THOUSAND;
    return megabytes < 10 * THOUSAND
        ? new Bytes("megabytes", megabytes)
        : new Bytes("gigabytes", megabytes / THOUSAND);
  }
}
