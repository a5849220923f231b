package org.variorum.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.claim.said.Said;
import org.variorum.statement.Match;

/**
 * The claims that a change can reach, formed anew. A claim is formed by what is said in it alone,
 * in an order of nearness that others do not disturb; so forming some claims of a topic anew, each
 * whole, gives what forming all of them would, as long as all that are matched with one that
 * changed are among them. Whatever changes brings in its neighbours until nothing more does.
 */
final class ClaimRegion {

  /** So many statements are read at most. */
  private final int most;

  private final boolean leavesOut;
  private final ComparedStatements source;
  private final Rulings rulings;
  private final Set<Long> changes;
  private final Map<Long, Said> said = new LinkedHashMap<>();
  private final List<Match> matches = new ArrayList<>();
  private final Map<Long, Set<Long>> neighbours = new HashMap<>();
  private final Map<Long, Set<Long>> before = new HashMap<>();
  private final Map<Long, Long> claimBefore = new HashMap<>();
  private final Set<Long> expanded = new HashSet<>();
  private final Nearness nearness = new Nearness();
  private final FormedClaims formed;
  private final Set<Long> unformed = new HashSet<>();
  private final List<Match> unformedMatches = new ArrayList<>();
  private boolean meets;
  private boolean cutOff;
  private Map<Long, ClaimDecision> heldBack = Map.of();

  /**
   * @param changes ids of the statements that came, moved or went, and of those that a curator
   *     decided about
   * @param most how many statements are read at most
   * @param leavesOut what is to be done where the changes reach more: leave out what lies beyond,
   *     or give up
   */
  ClaimRegion(
      ComparedStatements source, Rulings rulings, Set<Long> changes, int most, boolean leavesOut) {
    this.source = source;
    this.rulings = rulings;
    this.changes = changes;
    this.most = most;
    this.leavesOut = leavesOut;
    this.formed = new FormedClaims(nearness, rulings);
    read(changes);
    takeClaimsOf(changes);
  }

  /** Forms the claims anew where more was taken in since; returns whether it was. */
  boolean settle() {
    boolean anew = !unformed.isEmpty();
    while (!unformed.isEmpty() && !isGivenUp()) {
      form();
      takeNeighbours();
    }
    return anew;
  }

  private void form() {
    if (meets || !rulings.ofClaims().isEmpty()) {
      heldBack = new HashMap<>(HeldBack.among(said, matches, nearness, rulings));
      heldBack.keySet().removeIf(id -> claimBefore.containsKey(id) && !changes.contains(id));
      formed.form(
          said.values().stream()
              .filter(s -> !rulings.isRejected(s) && !heldBack.containsKey(s.id()))
              .toList(),
          matches);
    } else {
      formed.add(
          unformed.stream().map(id -> Objects.requireNonNull(said.get(id))).toList(),
          unformedMatches);
    }
    unformed.clear();
    unformedMatches.clear();
    meets = false;
  }

  /** All claims of the region as they are now. */
  List<List<Said>> claims() {
    return formed.all();
  }

  /** Statements that are no claim for what a curator rejected, by id. */
  Map<Long, ClaimDecision> heldBack() {
    return heldBack;
  }

  /** Ids of all statements that were read. */
  Set<Long> read() {
    return said.keySet();
  }

  /** The claims that these statements would make if no curator had decided anything. */
  List<List<Said>> formedFreely(List<Said> statements) {
    return formed.of(statements, matches, Rulings.none());
  }

  /** The matches of a statement with others of the region. */
  List<Match> matchesOf(long id) {
    return matches.stream().filter(match -> match.one() == id || match.two() == id).toList();
  }

  /** How near two statements of the region are that match. */
  double nearness(Match match) {
    return nearness.between(
        Objects.requireNonNull(said.get(match.one())),
        Objects.requireNonNull(said.get(match.two())));
  }

  /**
   * Whether the changes reach more than may be read, and fewer of them are to be tried: then the
   * claims are not all there.
   */
  boolean isGivenUp() {
    return cutOff && !leavesOut;
  }

  /** Whether a claim is another than before, or holds a statement that changed. */
  boolean isChanged(List<Said> claim) {
    Set<Long> ids = claim.stream().map(Said::id).collect(Collectors.toSet());
    Long old = claimBefore.get(claim.getFirst().id());
    return old == null || !ids.equals(before.get(old)) || ids.stream().anyMatch(changes::contains);
  }

  /** Whether a statement changed. */
  boolean isChanged(Said statement) {
    return changes.contains(statement.id());
  }

  /** Ids of the statements that changed, those that went among them. */
  Set<Long> changes() {
    return changes;
  }

  /** The claim that each statement was in before, by ids, as far as the region goes. */
  Map<Long, Long> claimBefore() {
    return claimBefore;
  }

  /** Takes in the claims that hold these statements; false where all are there. */
  boolean takeClaimsOf(Collection<Long> statementIds) {
    Set<Long> unknown = new HashSet<>(statementIds);
    unknown.removeAll(claimBefore.keySet());
    if (unknown.isEmpty()) {
      return false;
    }
    if (said.size() >= most) {
      cutOff = true;
      return false;
    }
    Map<Long, Set<Long>> found = source.claimsOf(unknown);
    if (!leavesOut && said.size() + unread(found.values()) > most) {
      cutOff = true;
      return false;
    }
    before.putAll(found);
    Set<Long> members = new HashSet<>();
    found.forEach(
        (claim, ids) -> {
          ids.forEach(id -> claimBefore.put(id, claim));
          members.addAll(ids);
        });
    return read(members);
  }

  private long unread(Collection<Set<Long>> found) {
    return found.stream().flatMap(Set::stream).filter(id -> !said.containsKey(id)).count();
  }

  private boolean read(Collection<Long> ids) {
    Set<Long> unread = new HashSet<>(ids);
    unread.removeAll(said.keySet());
    Map<Long, Said> read = unread.isEmpty() ? Map.of() : source.said(unread);
    if (read.isEmpty()) {
      return false;
    }
    said.putAll(read);
    unformed.addAll(read.keySet());
    nearness.add(read.values());
    List<Match> found = source.matchesOf(read.keySet());
    found.forEach(match -> noteNeighbours(match, read.keySet()));
    List<Match> within = found.stream().filter(this::isWithin).toList();
    nearness.note(within);
    matches.addAll(within);
    unformedMatches.addAll(within);
    meets = meets || within.stream().anyMatch(this::tiesToFormed);
    return true;
  }

  private void noteNeighbours(Match match, Set<Long> read) {
    if (read.contains(match.one())) {
      neighbours.computeIfAbsent(match.one(), none -> new HashSet<>()).add(match.two());
    }
    if (read.contains(match.two())) {
      neighbours.computeIfAbsent(match.two(), none -> new HashSet<>()).add(match.one());
    }
  }

  private boolean isWithin(Match match) {
    return said.containsKey(match.one()) && said.containsKey(match.two());
  }

  private boolean tiesToFormed(Match match) {
    return !unformed.contains(match.one()) || !unformed.contains(match.two());
  }

  /** Takes in what is matched with a changed claim, or bound to it by a curator. */
  private void takeNeighbours() {
    Set<Long> edge = new HashSet<>();
    claims().stream()
        .filter(this::isChanged)
        .forEach(claim -> claim.forEach(s -> edge.add(s.id())));
    changes.stream().filter(said::containsKey).forEach(edge::add);
    edge.removeAll(expanded);
    if (edge.isEmpty()) {
      return;
    }
    expanded.addAll(edge);
    Set<Long> beside = new HashSet<>();
    edge.forEach(id -> beside.addAll(neighbours.getOrDefault(id, Set.of())));
    rulings.together().stream()
        .filter(bound -> bound.stream().anyMatch(edge::contains))
        .forEach(beside::addAll);
    takeClaimsOf(beside);
    beside.retainAll(rulings.rejected().keySet());
    read(beside);
  }
}
