package org.variorum.harvest.robots;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Answer.Document;
import org.variorum.harvest.http.Answer.Elsewhere;
import org.variorum.harvest.http.Answer.Failed;
import org.variorum.harvest.http.Answer.Unchanged;
import org.variorum.harvest.http.Failure;

/**
 * What a host's robots.txt allows us (RFC 9309). Rules for our name count, else those for
 * everybody.
 *
 * @param access whether the rules decide, or nothing is allowed since the file can't be had for now
 * @param rules those that concern us
 * @param crawlDelay the pause that the host asks for between two requests, at most 60 seconds
 * @param sitemaps absolute addresses, at most 100
 * @param keep how long this holds before the file is to be asked for again, at most a day
 */
public record RobotsRules(
    Access access,
    List<Rule> rules,
    Optional<Duration> crawlDelay,
    List<URI> sitemaps,
    Duration keep) {

  /** RFC 9309, 2.4. */
  private static final Duration LONGEST_KEPT = Duration.ofHours(24);

  private static final Duration SHORTEST_KEPT = Duration.ofHours(1);
  private static final Duration UNREACHABLE_AGAIN = Duration.ofMinutes(30);
  private static final Duration SLOWEST = Duration.ofSeconds(60);
  private static final int LONGEST_PATH = 2048;
  private static final String FORM = "robots 1";

  /** What decides. */
  public enum Access {
    BY_RULES,
    NONE
  }

  /**
   * One line of the file.
   *
   * @param pattern a percent-encoded path, with {@code *} and a closing {@code $}
   */
  public record Rule(boolean allows, String pattern) {}

  public RobotsRules {
    rules = List.copyOf(rules);
    sitemaps = List.copyOf(sitemaps);
  }

  /**
   * What {@code answer} to the request for {@code robotsTxt} means for the robot {@code
   * productToken}. A file that is not there allows all; one that can't be had now allows nothing
   * until it is asked for again (RFC 9309, 2.3.1.4).
   *
   * @param held what is held already, for an answer that nothing has changed; then its rules stay
   */
  public static RobotsRules of(
      Answer answer, URI robotsTxt, String productToken, @Nullable RobotsRules held) {
    return switch (answer) {
      case Document document ->
          RobotsText.parse(
              document.body(), robotsTxt.toString(), productToken, kept(document.fresh()));
      case Unchanged unchanged when held != null ->
          new RobotsRules(
              held.access, held.rules, held.crawlDelay, held.sitemaps, kept(unchanged.fresh()));
      case Unchanged _, Elsewhere _ -> nothingFor(UNREACHABLE_AGAIN);
      case Failed failed when allowsAll(failed) -> allAllowed();
      case Failed failed ->
          nothingFor(failed.retryAfter() == null ? UNREACHABLE_AGAIN : failed.retryAfter());
    };
  }

  /**
   * A 4xx says that there are no rules (RFC 9309, 2.3.1.3), also a redirect that leads nowhere
   * (2.3.1.2). 429 is no such word: it asks for patience.
   */
  private static boolean allowsAll(Failed failed) {
    return switch (failed.failure()) {
      case TOO_MANY_REDIRECTS, REDIRECT_LOOP, BAD_REDIRECT -> true;
      case TOO_MANY_REQUESTS -> false;
      default ->
          failed.status() >= 400 && failed.status() < 500
              || failed.failure() == Failure.CLIENT_ERROR && failed.status() < 300;
    };
  }

  private static RobotsRules allAllowed() {
    return new RobotsRules(Access.BY_RULES, List.of(), Optional.empty(), List.of(), LONGEST_KEPT);
  }

  private static RobotsRules nothingFor(Duration pause) {
    return new RobotsRules(
        Access.NONE, List.of(), Optional.empty(), List.of(), kept(pause, UNREACHABLE_AGAIN));
  }

  private static Duration kept(Duration fresh) {
    return fresh.isZero() ? LONGEST_KEPT : kept(fresh, SHORTEST_KEPT);
  }

  private static Duration kept(Duration wish, Duration shortest) {
    return wish.compareTo(shortest) < 0
        ? shortest
        : wish.compareTo(LONGEST_KEPT) > 0 ? LONGEST_KEPT : wish;
  }

  static Duration capped(Duration delay) {
    return delay.compareTo(SLOWEST) > 0 ? SLOWEST : delay;
  }

  /**
   * Whether {@code address}, one of the same host, may be asked for. The longest rule that matches
   * counts, and of two equally long ones that which allows (RFC 9309, 2.2.2).
   */
  public boolean allows(URI address) {
    String path = RobotsText.path(address);
    if (path.equals("/robots.txt")) {
      return true;
    }
    if (access == Access.NONE) {
      return false;
    }
    if (path.length() > LONGEST_PATH && !rules.isEmpty()) {
      // bounds the work; nobody publishes at such an address
      return false;
    }
    boolean allowed = true;
    int longest = 0;
    for (Rule rule : rules) {
      int length = rule.pattern.length();
      if (length >= longest
          && (length > longest || rule.allows)
          && PathPattern.matches(rule.pattern, path)) {
        longest = length;
        allowed = rule.allows;
      }
    }
    return allowed;
  }

  /** A form to be kept as text; {@link #parse} reads it back. It has no NUL. */
  public String text() {
    StringBuilder text = new StringBuilder(FORM);
    text.append('\n').append(access == Access.NONE ? "none " : "rules ").append(keep.toSeconds());
    crawlDelay.ifPresent(delay -> text.append("\n~").append(delay.toMillis()));
    sitemaps.forEach(each -> text.append("\n@").append(each));
    rules.forEach(each -> text.append(each.allows ? "\n+" : "\n-").append(each.pattern));
    return text.toString();
  }

  /**
   * Reads what {@link #text()} wrote.
   *
   * @throws IllegalArgumentException when it is anything else
   */
  public static RobotsRules parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 2 || !lines.getFirst().equals(FORM)) {
      throw new IllegalArgumentException("These are no kept rules of a robots.txt.");
    }
    String[] head = lines.get(1).split(" ", 2);
    Access access = head[0].equals("none") ? Access.NONE : Access.BY_RULES;
    Optional<Duration> delay = Optional.empty();
    List<URI> sitemaps = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      String rest = line.substring(1);
      switch (line.charAt(0)) {
        case '~' -> delay = Optional.of(Duration.ofMillis(Long.parseLong(rest)));
        case '@' -> sitemaps.add(URI.create(rest));
        case '+' -> rules.add(new Rule(true, rest));
        case '-' -> rules.add(new Rule(false, rest));
        default -> throw new IllegalArgumentException("These are no kept rules of a robots.txt.");
      }
    }
    return new RobotsRules(
        access, rules, delay, sitemaps, Duration.ofSeconds(Long.parseLong(head[1])));
  }
}
