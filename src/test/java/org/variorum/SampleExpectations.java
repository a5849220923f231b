package org.variorum;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a careful reader finds in the sample topic, written down by hand, each finding as a line:
 * "differs | people killed in Gaza | officials-letter | on whose word".
 */
final class SampleExpectations {

  private static final Path FILE = Path.of("src/docs/samples/expected.json");

  private final JsonNode all;

  SampleExpectations() throws IOException {
    all = JsonMapper.shared().readTree(Files.readString(FILE));
  }

  /** A sentence of an article, by words that only it has. */
  record Passage(String article, String words) {}

  record ExpectedClaim(String name, List<Passage> passages) {}

  /** A number that a sentence gives; its least value where it is open. */
  record Given(Passage in, BigDecimal least) {}

  /** Two numbers that must not be compared. */
  record KeptApart(Given one, Given two) {}

  List<ExpectedClaim> claims() {
    return all.path("claims")
        .propertyStream()
        .map(claim -> new ExpectedClaim(claim.getKey(), passages(claim.getValue())))
        .toList();
  }

  List<KeptApart> keptApart() {
    return StreamSupport.stream(all.path("not_comparable").spliterator(), false)
        .map(each -> new KeptApart(given(each.path("a")), given(each.path("b"))))
        .toList();
  }

  Set<String> lines() {
    Set<String> lines = new LinkedHashSet<>();
    for (ExpectedClaim claim : claims()) {
      claim.passages().forEach(in -> lines.add(line("cell", claim.name(), in.article())));
    }
    for (JsonNode cell : all.path("cells")) {
      lines.add(line("differs", text(cell, 0), text(cell, 1), text(cell, 2)));
    }
    for (JsonNode each : all.path("outcomes")) {
      lines.add(outcome(each));
    }
    for (JsonNode copy : all.path("copies")) {
      String kind = all.path("copy_kinds").path(text(copy, 1)).asString();
      lines.add(line("copy", text(copy, 1), text(copy, 0), kind));
    }
    for (JsonNode swaps : all.path("spun")) {
      for (JsonNode swap : swaps) {
        String kind = all.path("substitution_kinds").path(text(swap, 0)).asString();
        lines.add(line("substitution", text(swap, 0), text(swap, 1), kind));
      }
    }
    all.path("quotations").forEach(quotation -> lines.addAll(quotation(quotation)));
    return lines;
  }

  private static String outcome(JsonNode pair) {
    JsonNode earlier = pair.path("earlier");
    JsonNode later = pair.path("later");
    return line(
        "outcome",
        pair.path("outcome").asString(),
        text(earlier, 0) + ": " + text(earlier, 1),
        text(later, 0) + ": " + text(later, 1));
  }

  private static List<String> quotation(JsonNode quotation) {
    String words = quotation.path("words").asString();
    List<String> lines = new ArrayList<>();
    quotation
        .path("uses")
        .propertyStream()
        .forEach(
            use -> lines.add(line("quotation", words, use.getKey(), use.getValue().asString())));
    for (JsonNode change : quotation.path("altered")) {
      lines.add(line("altered", words, text(change, 0), text(change, 1), text(change, 2)));
    }
    return lines;
  }

  static String line(String... parts) {
    return String.join(" | ", parts);
  }

  private static List<Passage> passages(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(SampleExpectations::passage)
        .toList();
  }

  private static Passage passage(JsonNode pair) {
    return new Passage(text(pair, 0), text(pair, 1));
  }

  private static Given given(JsonNode list) {
    return new Given(passage(list), list.path(2).decimalValue());
  }

  private static String text(JsonNode list, int place) {
    return list.path(place).asString();
  }
}
