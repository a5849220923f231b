package org.variorum.harvest.http;

/**
 * What a publisher reserves for a document.
 *
 * @param mining text and data mining, or reading by AI: {@code X-Robots-Tag: noai}, {@code
 *     tdm-reservation: 1} (W3C TDM Reservation Protocol, 2024)
 * @param archiving no copy may be shown: {@code noarchive}
 * @param indexing {@code noindex}
 */
public record Reservations(boolean mining, boolean archiving, boolean indexing) {

  public static final Reservations NONE = new Reservations(false, false, false);

  public Reservations and(Reservations other) {
    return new Reservations(
        mining || other.mining, archiving || other.archiving, indexing || other.indexing);
  }
}
