package org.variorum.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.text.name.NamedThing;
import org.variorum.wording.DismissedNames.Pair;

/** Makes a short list of proposals out of pairs of names that stand opposite each other. */
final class ProposalList {

  /** How near two names are in meaning; both were chosen on texts that were read. */
  private static final double NEAR = 0.7;

  /** A referent's names bear out what is said of it. */
  private static final double NEAR_KNOWN = 0.64;

  private static final double MIXED = 0.05;

  private static final int MOST = 20;
  private static final int MOST_NAMES = 6;

  private final ReferentFinder known;
  private final Set<Pair> dismissed;
  private final Map<Long, Long> outlets;

  /**
   * A pair.
   *
   * @param nearness cosine of the vectors of its names
   */
  record Compared(Opposite pair, double nearness) {

    /** Many of one thing are seldom one of another. */
    double near() {
      return nearness - (pair.first().plural() == pair.second().plural() ? 0 : MIXED);
    }

    double rank() {
      return near() + pair.evidence();
    }
  }

  /** What is gathered for one proposal. */
  private record Gathered(String referent, Set<String> names, Compared first) {}

  ProposalList(ReferentFinder known, Set<Pair> dismissed, Map<Long, Long> outlets) {
    this.known = known;
    this.dismissed = dismissed;
    this.outlets = outlets;
  }

  List<ReferentProposal> of(List<Compared> pairs) {
    Map<String, Gathered> further = new LinkedHashMap<>();
    List<Gathered> things = new ArrayList<>();
    pairs.stream()
        .sorted(Comparator.comparingDouble(Compared::rank).reversed())
        .forEach(pair -> gather(pair, further, things));
    return Stream.concat(further.values().stream(), things.stream())
        .sorted(Comparator.comparingDouble((Gathered each) -> each.first.rank()).reversed())
        .limit(MOST)
        .map(this::proposal)
        .toList();
  }

  private void gather(Compared pair, Map<String, Gathered> further, List<Gathered> things) {
    String one = pair.pair().one();
    String other = pair.pair().other();
    Optional<String> ofOne = referent(one);
    Optional<String> ofOther = referent(other);
    if (ofOne.isPresent() != ofOther.isPresent()) {
      String referent = ofOne.or(() -> ofOther).orElseThrow();
      String name = ofOne.isPresent() ? other : one;
      if (pair.near() >= NEAR_KNOWN && !dismissed.contains(Pair.of(referent, name))) {
        further.putIfAbsent(
            NamePhrase.key(name), new Gathered(referent, new LinkedHashSet<>(Set.of(name)), pair));
      }
    } else if (ofOne.isEmpty()
        && pair.near() >= NEAR
        && !dismissed.contains(Pair.of(one, other))
        && !dismissed.contains(Pair.of(other, one))) {
      join(pair, one, other, things);
    }
  }

  /** Puts a pair to the thing whose first two names it shares one with. */
  private static void join(Compared pair, String one, String other, List<Gathered> things) {
    for (Gathered thing : things) {
      List<String> core = thing.names.stream().limit(2).map(NamePhrase::key).toList();
      boolean shares = core.contains(NamePhrase.key(one)) || core.contains(NamePhrase.key(other));
      if (shares) {
        for (String name : List.of(one, other)) {
          String key = NamePhrase.key(name);
          boolean fresh = thing.names.stream().noneMatch(each -> NamePhrase.key(each).equals(key));
          if (fresh && thing.names.size() < MOST_NAMES) {
            thing.names.add(name);
          }
        }
        return;
      }
    }
    things.add(new Gathered("", new LinkedHashSet<>(List.of(one, other)), pair));
  }

  /** The referent of which a name that covers the end of these words is known. */
  private Optional<String> referent(String words) {
    return known.in(words).stream()
        .filter(found -> found.span().end() == words.length())
        .map(ReferentFinder.Found::referent)
        .findFirst();
  }

  private ReferentProposal proposal(Gathered gathered) {
    Opposite pair = gathered.first.pair();
    return new ReferentProposal(
        gathered.referent,
        List.copyOf(gathered.names),
        excerpt(pair.first()),
        excerpt(pair.second()),
        pair.statements());
  }

  private Excerpted excerpt(Opposite.Place place) {
    NamedThing name = place.name();
    return Excerpted.of(
        place.statement().articleId(),
        outlets.getOrDefault(place.statement().articleId(), 0L),
        place.statement().id(),
        place.statement().text(),
        name.span());
  }
}
