package org.variorum.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "article")
class ArticleRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long outletId;
  private long topicId;
  private String address;
  private @Nullable String url;
  private @Nullable String reference;
  private @Nullable Instant publishedAt;
  private boolean publishedDayOnly;
  private Instant firstSeenAt;
  private int revision;
  private @Nullable Instant cutAt;
  private boolean archivingReserved;
  private boolean topicNamed;

  @SuppressWarnings("NullAway.Init")
  protected ArticleRow() {}

  ArticleRow(long outletId, long topicId, String address, Instant firstSeenAt) {
    this.outletId = outletId;
    this.topicId = topicId;
    this.address = address;
    this.firstSeenAt = firstSeenAt;
  }

  void describe(
      @Nullable String url, @Nullable String reference, @Nullable PublicationTime published) {
    this.url = url;
    this.reference = reference;
    if (published != null) {
      this.publishedAt = published.at();
      this.publishedDayOnly = published.dayOnly();
    }
  }

  /** Notes that somebody named its topic, so that no rules move it. */
  void keepTopic() {
    topicNamed = true;
  }

  /** Notes that the outlet shows only the beginning of what we hold. */
  void cut(Instant at) {
    if (cutAt == null) {
      cutAt = at;
    }
  }

  /** Notes that the outlet shows all of it. */
  void whole() {
    cutAt = null;
  }

  void reserveArchiving(boolean reserved) {
    archivingReserved = reserved;
  }

  /** The day from which "Monday" counts in its text. */
  LocalDate day() {
    return (publishedAt == null ? firstSeenAt : publishedAt).atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** Counts one revision more and returns its number. */
  int revise() {
    return ++revision;
  }

  long id() {
    if (id == null) {
      throw new IllegalStateException("article " + address + " is not saved yet");
    }
    return id;
  }

  long topicId() {
    return topicId;
  }
}
