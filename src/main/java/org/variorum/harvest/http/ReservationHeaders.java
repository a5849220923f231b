package org.variorum.harvest.http;

import java.util.Locale;
import java.util.Set;

/** Reads what the headers of a document reserve. */
final class ReservationHeaders {

  /** Directives of X-Robots-Tag that have a value themselves, so that no robot's name precedes. */
  private static final Set<String> WITH_VALUE =
      Set.of("unavailable_after", "max-snippet", "max-image-preview", "max-video-preview");

  private ReservationHeaders() {}

  /** The reservations of {@code headers} for everybody and for the robot {@code productToken}. */
  static Reservations read(Headers headers, String productToken) {
    Reservations reservations = Reservations.NONE;
    for (String line : headers.all("X-Robots-Tag")) {
      reservations = reservations.and(tag(line, productToken.toLowerCase(Locale.ROOT)));
    }
    boolean mining =
        headers.all("tdm-reservation").stream().anyMatch(value -> value.strip().equals("1"));
    return mining ? reservations.and(new Reservations(true, false, false)) : reservations;
  }

  /** One header: "robot: directive, directive"; a name counts until the next. */
  private static Reservations tag(String line, String productToken) {
    boolean mining = false;
    boolean archiving = false;
    boolean indexing = false;
    boolean forUs = true;
    for (String part : line.toLowerCase(Locale.ROOT).split(",", 100)) {
      String directive = part.strip();
      int colon = directive.indexOf(':');
      if (colon > 0 && !WITH_VALUE.contains(directive.substring(0, colon).strip())) {
        String robot = directive.substring(0, colon).strip();
        forUs = robot.equals("*") || robot.equals(productToken);
        directive = directive.substring(colon + 1).strip();
      }
      if (forUs) {
        mining |= directive.equals("noai") || directive.equals("noml");
        archiving |= directive.equals("noarchive") || directive.equals("nocache");
        indexing |= directive.equals("noindex") || directive.equals("none");
      }
    }
    return new Reservations(mining, archiving, indexing);
  }
}
