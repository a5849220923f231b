package org.variorum.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.claim.Rulings.Ruling;
import org.variorum.claim.contrast.DraftDifference;
import org.variorum.claim.said.Said;
import org.variorum.claim.said.StatementKey;
import org.variorum.curation.Decision;
import org.variorum.statement.Match;

/** Finds what later articles say against curators' decisions about claims. */
final class ClaimObjections {

  /** A name was given to so many times fewer articles. */
  private static final int GROWN = 3;

  /** What is as near to one side as to the other, within this, belongs to both. */
  private static final double AS_NEAR = 0.05;

  private final ClaimRegion region;
  private final Map<Long, DraftClaim> claimOf = new HashMap<>();

  /**
   * @param claims as they are now
   */
  ClaimObjections(ClaimRegion region, List<DraftClaim> claims) {
    this.region = region;
    claims.forEach(claim -> claim.statements().forEach(said -> claimOf.put(said.id(), claim)));
  }

  /** One for each decision of which all can be seen; those that meet no objection say so. */
  List<Objection> to(List<Ruling> rulings) {
    List<Objection> objections = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling.kind() == Decision.Kind.REJECT) {
        continue; // those that say it since are held back and counted
      }
      if (isGone(ruling)) {
        objections.add(Objection.gone(ruling.decided()));
      } else if (claimOf.keySet().containsAll(ruling.all())) {
        objections.add(to(ruling));
      }
    }
    return objections;
  }

  private static boolean isGone(Ruling ruling) {
    boolean aside = ruling.decided().aside().isEmpty() || !ruling.aside().isEmpty();
    boolean about = ruling.decided().statements().isEmpty() || !ruling.statements().isEmpty();
    return !aside || !about;
  }

  private Objection to(Ruling ruling) {
    return switch (ruling.kind()) {
      case MERGE -> apart(ruling);
      case SPLIT -> together(ruling, ruling.statements());
      case MOVE -> together(ruling, ruling.left());
      case AGREE -> differing(ruling);
      case RELABEL -> grown(ruling);
      default -> Objection.none(ruling.decided());
    };
  }

  /** Without the decision, later articles would stand with one side or with the other. */
  private Objection apart(Ruling ruling) {
    Set<Long> withAbout = new HashSet<>();
    Set<Long> withAside = new HashSet<>();
    for (List<Said> group : region.formedFreely(around(ruling))) {
      Set<Long> ids = group.stream().map(Said::id).collect(Collectors.toSet());
      boolean about = ruling.statements().stream().anyMatch(ids::contains);
      boolean aside = ruling.aside().stream().anyMatch(ids::contains);
      if (about != aside) {
        (about ? withAbout : withAside).addAll(later(ruling, group));
      }
    }
    return new Objection(
        ruling.decided(), "apart", List.of(withAbout, withAside), Objection.SEVERAL);
  }

  /** Later articles say what is as near to one side as to the other. */
  private Objection together(Ruling ruling, Set<Long> others) {
    Set<Long> articles = new HashSet<>();
    for (Said said : around(ruling)) {
      double near = nearest(said, ruling.aside());
      double nearOthers = nearest(said, others);
      if (ruling.decided().isBefore(said)
          && near >= ClaimGroups.ACROSS_STORIES
          && Math.abs(near - nearOthers) <= AS_NEAR) {
        articles.add(said.articleId());
      }
    }
    return Objection.of(ruling.decided(), "together", articles);
  }

  private double nearest(Said said, Set<Long> to) {
    double nearest = 0;
    for (Match match : region.matchesOf(said.id())) {
      long other = match.one() == said.id() ? match.two() : match.one();
      if (to.contains(other)) {
        nearest = Math.max(nearest, region.nearness(match));
      }
    }
    return nearest;
  }

  private Objection differing(Ruling ruling) {
    Set<Long> articles = new HashSet<>();
    for (DraftClaim claim : claims(ruling)) {
      for (DraftDifference each : claim.differences()) {
        if (each.kind().word().equals(ruling.decision().said())) {
          articles.addAll(later(ruling, List.of(each.one(), each.two())));
        }
      }
    }
    return new Objection(ruling.decided(), "differ", List.of(articles), 1);
  }

  private Objection grown(Ruling ruling) {
    Set<Long> known =
        ruling.decided().all().stream().map(StatementKey::articleId).collect(Collectors.toSet());
    Set<Long> later = later(ruling, around(ruling));
    return later.size() >= GROWN * known.size()
        ? new Objection(ruling.decided(), "grown", List.of(later), GROWN)
        : Objection.none(ruling.decided());
  }

  private static Set<Long> later(Ruling ruling, List<Said> of) {
    return of.stream()
        .filter(ruling.decided()::isBefore)
        .map(Said::articleId)
        .collect(Collectors.toSet());
  }

  /** All that the claims hold which it is about. */
  private List<Said> around(Ruling ruling) {
    return claims(ruling).stream().flatMap(claim -> claim.statements().stream()).toList();
  }

  private Set<DraftClaim> claims(Ruling ruling) {
    return ruling.all().stream().map(claimOf::get).collect(Collectors.toSet());
  }
}
