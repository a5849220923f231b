package org.variorum.article;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.text.Slug;
import org.variorum.topic.Topic;
import org.variorum.topic.Topics;

/** Stores what was read, as a new article or a revision, and tells the rooms that come after. */
@Component
class Intake {

  private final ArticleRows rows;
  private final RevisionRows revisions;
  private final Addresses addresses;
  private final Withdrawals withdrawals;
  private final Outlets outlets;
  private final Topics topics;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Intake(
      ArticleRows rows,
      RevisionRows revisions,
      Addresses addresses,
      Withdrawals withdrawals,
      Outlets outlets,
      Topics topics,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.revisions = revisions;
    this.addresses = addresses;
    this.withdrawals = withdrawals;
    this.outlets = outlets;
    this.topics = topics;
    this.events = events;
    this.clock = clock;
  }

  /** Fails on a violated constraint where another process stores the same article meanwhile. */
  @Transactional
  public Taken take(Submission submission, ArticleContent content) {
    Instant taken = takenAt(submission);
    String address = address(submission, content);
    Optional<ArticleRow> known = addresses.article(address).flatMap(rows::findLockedById);
    if (known.isPresent()) {
      return revise(known.get(), submission, content, taken);
    }
    Optional<Topic> topic = topic(submission, content);
    return topic.isEmpty()
        ? Taken.nothing(ImportOutcome.NOT_ADMITTED)
        : add(topic.get(), address, submission, content, taken);
  }

  private Taken add(
      Topic topic, String address, Submission submission, ArticleContent content, Instant taken) {
    Outlet outlet = outlets.named(content.outlet(), false);
    ArticleRow row = new ArticleRow(outlet.id(), topic.id(), address, taken);
    row.describe(content.url(), submission.reference(), content.published());
    rows.saveAndFlush(row);
    addresses.claim(row.id(), Set.of(address));
    keep(row, content, taken);
    return new Taken(row.id(), ImportOutcome.NEW, content.truncated(), false);
  }

  private Taken revise(
      ArticleRow row, Submission submission, ArticleContent content, Instant taken) {
    withdrawals.close(row.id(), taken);
    List<RevisionRow> known = revisions.findByArticleIdOrderByNumber(row.id());
    if (known.getLast().reads(content) || isOldRevision(known, submission, content, taken)) {
      return new Taken(row.id(), ImportOutcome.UNCHANGED, content.truncated(), false);
    }
    keep(row, content, taken);
    return new Taken(row.id(), ImportOutcome.REVISED, content.truncated(), true);
  }

  /** A text seen before is news only where it was read from the outlet after the current one. */
  private static boolean isOldRevision(
      List<RevisionRow> known, Submission submission, ArticleContent content, Instant taken) {
    boolean later = submission.retrieved() != null && known.getLast().takenBefore(taken);
    return !later && known.stream().anyMatch(revision -> revision.reads(content));
  }

  private void keep(ArticleRow row, ArticleContent content, Instant taken) {
    RevisionRow revision = new RevisionRow(row.id(), row.revise(), content, taken);
    revisions.saveAndFlush(revision);
    events.publishEvent(new RevisionTaken(row.id(), revision.id(), row.topicId()));
  }

  private Optional<Topic> topic(Submission submission, ArticleContent content) {
    String slug = submission.topic();
    String text = content.title() + "\n" + content.text();
    if (slug != null) {
      return Optional.of(
          topics
              .bySlug(slug)
              .orElseThrow(
                  () -> new RefusedArticle("there is no topic '" + slug + "': leave it out")));
    }
    return submission.onlyIfAdmitted()
        ? topics.all().stream()
            .filter(topic -> !topic.sample() && topic.rules().admit(text))
            .findFirst()
        : Optional.of(topics.admitting(text));
  }

  private Instant takenAt(Submission submission) {
    return submission.retrieved() == null
        ? clock.instant()
        : ArticleContent.time("retrieved", submission.retrieved()).at();
  }

  private static String address(Submission submission, ArticleContent content) {
    if (content.url() != null) {
      return Address.fold(content.url());
    }
    String name =
        submission.reference() != null
            ? submission.reference()
            : UUID.nameUUIDFromBytes(content.text().getBytes(StandardCharsets.UTF_8)).toString();
    return "import:" + Slug.of(content.outlet()) + "/" + name;
  }
}
