package org.variorum.outlet;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.outlet.Feed.State;

@Entity
@Table(name = "feed")
class FeedRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long outletId;
  private String address;
  private @Nullable String title;
  private boolean listing;

  @Enumerated(EnumType.STRING)
  private State state = State.ACTIVE;

  private @Nullable String retiredReason;
  private Instant addedAt;

  @SuppressWarnings("NullAway.Init")
  protected FeedRow() {}

  FeedRow(long outletId, String address, @Nullable String title, boolean listing, Instant addedAt) {
    this.outletId = outletId;
    this.address = address;
    this.title = title;
    this.listing = listing;
    this.addedAt = addedAt;
  }

  boolean activate() {
    boolean changed = state != State.ACTIVE;
    state = State.ACTIVE;
    retiredReason = null;
    return changed;
  }

  /** A retired feed stays retired: nobody reads it anyway. */
  boolean pause() {
    boolean changed = state == State.ACTIVE;
    if (changed) {
      state = State.PAUSED;
    }
    return changed;
  }

  boolean retire(String reason) {
    boolean changed = state != State.RETIRED;
    state = State.RETIRED;
    retiredReason = reason;
    return changed;
  }

  void moveTo(String newAddress) {
    address = newAddress;
  }

  Feed toFeed() {
    if (id == null) {
      throw new IllegalStateException("feed " + address + " is not saved yet");
    }
    return new Feed(id, outletId, address, title, listing, state, retiredReason, addedAt);
  }
}
