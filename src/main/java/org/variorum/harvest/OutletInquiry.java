package org.variorum.harvest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A look at an outlet that may be added.
 *
 * @param reason why nothing was found and what to do, in words; empty otherwise
 * @param stages what was begun so far; the last goes on until the look is over
 * @param steps what was asked for so far
 * @param preview null until something was found
 * @param icon whether an icon was found, see {@link OutletInquiries#icon}
 */
public record OutletInquiry(
    long id,
    String address,
    State state,
    Instant askedAt,
    String reason,
    List<Stage> stages,
    List<Step> steps,
    @Nullable OutletPreview preview,
    boolean icon) {

  public OutletInquiry {
    stages = List.copyOf(stages);
    steps = List.copyOf(steps);
  }

  /** How far it has come. */
  public enum State {
    /** No worker has taken it up yet. */
    WAITING,
    LOOKING,
    FOUND,
    NOTHING;

    public boolean over() {
      return this == FOUND || this == NOTHING;
    }
  }

  /** What a look is made of, in this order. */
  public enum Part {
    /** The server is found and its robots.txt read. */
    ROBOTS,
    /** What stands at the address is read. */
    HOME,
    /** The page was read, and names so many feeds. */
    FEEDS,
    /** One of these, or one at a customary address, is tried. */
    FEED,
    /** One of the newest articles is read. */
    ARTICLE,
    /** Its icon is looked for. */
    ICON
  }

  /**
   * A part that was begun.
   *
   * @param number which one, or how many there are
   * @param of of how many; 0 where it is the only one
   */
  public record Stage(Part part, int number, int of) {

    static Stage of(Part part) {
      return new Stage(part, 0, 0);
    }
  }

  /**
   * How far a look has come, for whoever waits for more.
   *
   * @param version another whenever there is more to tell
   */
  public record Standing(String version, boolean over) {}

  /**
   * An address that was asked for.
   *
   * @param what what came of it, in words
   */
  public record Step(String address, String what) {}
}
