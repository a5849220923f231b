package org.variorum.harvest.robots;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.harvest.robots.RobotsRules.Rule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a host reserves of text and data mining, by {@code /.well-known/tdmrep.json} (W3C TDM
 * Reservation Protocol, 2024, section 6.2).
 *
 * @param rules in the file's order; the first that matches a path counts; "allows" means not
 *     reserved
 */
public record TdmPolicy(List<Rule> rules) {

  public static final TdmPolicy NONE = new TdmPolicy(List.of());

  private static final int MOST_RULES = 1000;
  private static final int LONGEST_PATTERN = 1000;
  private static final int LONGEST_PATH = 2048;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(20)
                          .maxStringLength(100_000)
                          .maxDocumentLength(600_000)
                          .build())
                  .build())
          .build();

  public TdmPolicy {
    rules = List.copyOf(rules);
  }

  /** Reads the file; empty when {@code bytes} are none. */
  public static Optional<TdmPolicy> parse(byte[] bytes) {
    JsonNode root;
    try {
      root = JSON.readTree(bytes);
    } catch (JacksonException unreadable) {
      return Optional.empty();
    }
    if (!root.isArray()) {
      return Optional.empty();
    }
    List<Rule> rules = new ArrayList<>();
    for (JsonNode each : root) {
      String location = each.path("location").asString("");
      String reservation = each.path("tdm-reservation").asString("");
      if (location.startsWith("/")
          && location.length() <= LONGEST_PATTERN
          && (reservation.equals("0") || reservation.equals("1"))
          && rules.size() < MOST_RULES) {
        rules.add(new Rule(reservation.equals("0"), location));
      }
    }
    return Optional.of(new TdmPolicy(rules));
  }

  /** Whether mining {@code address}, one of the same host, is reserved. */
  public boolean reserves(URI address) {
    String path = RobotsText.path(address);
    String bounded = path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path;
    for (Rule rule : rules) {
      if (PathPattern.matches(rule.pattern(), bounded)) {
        return !rule.allows();
      }
    }
    return false;
  }
}
