package org.variorum.harvest;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.harvest.OutletInquiry.Stage;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Asked;
import org.variorum.harvest.http.Fetcher;
import org.variorum.harvest.http.Purpose;
import org.variorum.harvest.robots.RobotsRules;

/**
 * Asks for the few documents that show how an outlet can be read: at most {@value #MOST}, and a few
 * for its icon, those that robots.txt allows, and each host with the pause that it is owed.
 */
final class Inquiry {

  static final int MOST = 12;

  /** So many more for an icon, with the robots.txt of the host where it lies. */
  private static final int FOR_ICON = 4;

  private final Fetcher fetcher;
  private final HarvestSettings settings;
  private final Map<String, Rules> rules = new HashMap<>();
  private final Map<String, Long> askedAt = new HashMap<>();
  private final Progress progress;
  private int asked;
  private int most = MOST;

  Inquiry(Fetcher fetcher, HarvestSettings settings, Progress progress) {
    this.fetcher = fetcher;
    this.settings = settings;
    this.progress = progress;
  }

  /** Why an address gave no document, in words for an administrator. */
  static final class NoDocument extends Exception {

    private final Answer.@Nullable Failed failed;

    private NoDocument(String reason, Answer.@Nullable Failed failed) {
      super(reason);
      this.failed = failed;
    }

    String reason() {
      return String.valueOf(getMessage());
    }

    /** Whether no server answered at all, so that another scheme may be tried. */
    boolean unanswered() {
      return failed != null && failed.status() == 0;
    }
  }

  /**
   * What a host's robots.txt says.
   *
   * @param failure why it could not be had; null if it could, or is known to be missing
   */
  private record Rules(RobotsRules robots, Answer.@Nullable Failed failure) {}

  /** Says to who watches what comes now. */
  void begins(Stage stage) {
    progress.begins(stage);
  }

  /** How many documents were asked for, robots.txt among them. */
  int asked() {
    return asked;
  }

  /** The document at an address. */
  Answer.Document document(URI address, Purpose purpose) throws NoDocument, InterruptedException {
    demandAllowed(address);
    Answer answer = ask(address, purpose);
    return switch (answer) {
      case Answer.Document document -> {
        // a redirect may have led to where we may not go
        demandAllowed(document.address());
        yield document;
      }
      case Answer.Elsewhere elsewhere -> document(elsewhere.address(), purpose);
      case Answer.Failed failed -> throw new NoDocument(failed.detail(), failed);
      case Answer.Unchanged impossible ->
          throw new NoDocument(address + " answers that nothing changed, and no more.", null);
    };
  }

  /** The picture at an address. */
  Answer.Document icon(URI address) throws NoDocument, InterruptedException {
    most = MOST + FOR_ICON;
    return document(address, Purpose.ICON);
  }

  /** What the robots.txt of the host of {@code address} says. */
  RobotsRules robots(URI address) throws NoDocument, InterruptedException {
    return rules(address).robots;
  }

  private void demandAllowed(URI address) throws NoDocument, InterruptedException {
    Rules held = rules(address);
    if (held.failure != null) {
      throw new NoDocument(
          held.failure.status() == 0
              ? held.failure.detail()
              : "The robots.txt of "
                  + Origin.of(address)
                  + " can't be had, so nothing else may be asked for: "
                  + held.failure.detail()
                  + " Try again later.",
          held.failure);
    }
    if (!held.robots.allows(address)) {
      throw new NoDocument(
          "The robots.txt of " + Origin.of(address) + " forbids us to ask for " + address + ".",
          null);
    }
  }

  private Rules rules(URI address) throws NoDocument, InterruptedException {
    String origin = Origin.of(address);
    Rules held = rules.get(origin);
    if (held == null) {
      URI robotsTxt = URI.create(origin + "/robots.txt");
      Answer answer = ask(robotsTxt, Purpose.ROBOTS);
      RobotsRules robots = RobotsRules.of(answer, robotsTxt, HarvestSettings.PRODUCT, null);
      boolean closed = robots.access() == RobotsRules.Access.NONE;
      held = new Rules(robots, closed && answer instanceof Answer.Failed failed ? failed : null);
      rules.put(origin, held);
    }
    return held;
  }

  private Answer ask(URI address, Purpose purpose) throws NoDocument, InterruptedException {
    if (asked >= most) {
      throw new NoDocument("Enough was asked of this outlet for once.", null);
    }
    asked++;
    String origin = Origin.of(address);
    Long last = askedAt.get(origin);
    if (last != null) {
      Thread.sleep(gap(origin).minusNanos(System.nanoTime() - last));
    }
    Asked wanted = Asked.anew(address, purpose);
    // robots.txt may stand anywhere (RFC 9309, 2.3.1.2); all else goes by the rules of its host
    Answer answer = fetcher.fetch(purpose == Purpose.ROBOTS ? wanted : wanted.hereOnly());
    askedAt.put(origin, System.nanoTime());
    progress.asked(address, words(answer));
    return answer;
  }

  private static String words(Answer answer) {
    return switch (answer) {
      case Answer.Document document -> document.body().length + " bytes came.";
      case Answer.Elsewhere elsewhere -> "It is at " + elsewhere.address() + ".";
      case Answer.Unchanged unchanged -> "Nothing new came.";
      case Answer.Failed failed -> failed.detail();
    };
  }

  private Duration gap(String origin) {
    Rules held = rules.get(origin);
    Duration wish = held == null ? Duration.ZERO : held.robots.crawlDelay().orElse(Duration.ZERO);
    Duration delay = wish.compareTo(settings.longestGap()) > 0 ? settings.longestGap() : wish;
    return delay.compareTo(settings.gap()) > 0 ? delay : settings.gap();
  }
}
