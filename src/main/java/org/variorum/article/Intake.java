package org.variorum.article;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.article.revision.ChangeReader;
import org.variorum.article.revision.ChangeReport;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.text.TextReader;
import org.variorum.text.language.Slug;
import org.variorum.topic.Candidate;
import org.variorum.topic.Topic;
import org.variorum.topic.Topics;

/** Stores what was read, as a new article or a revision, and tells the rooms that come after. */
@Component
class Intake {

  private final ArticleRows rows;
  private final RevisionRows revisions;
  private final Addresses addresses;
  private final Withdrawals withdrawals;
  private final FieldStore fields;
  private final FieldSettings settings;
  private final Outlets outlets;
  private final Topics topics;
  private final ObjectProvider<TextReader> texts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Intake(
      ArticleRows rows,
      RevisionRows revisions,
      Addresses addresses,
      Withdrawals withdrawals,
      FieldStore fields,
      FieldSettings settings,
      Outlets outlets,
      Topics topics,
      ObjectProvider<TextReader> texts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.revisions = revisions;
    this.addresses = addresses;
    this.withdrawals = withdrawals;
    this.fields = fields;
    this.settings = settings;
    this.outlets = outlets;
    this.topics = topics;
    this.texts = texts;
    this.events = events;
    this.clock = clock;
  }

  /** Fails on a violated constraint where another process stores the same article meanwhile. */
  @Transactional
  public Taken take(PageReading reading, ArticleContent content) {
    Submission submission = reading.submission();
    Instant taken = takenAt(submission);
    Met met = Met.of(reading, content, name(submission, content));
    Optional<ArticleRow> known = known(met, content);
    if (known.isPresent()) {
      // a plain text says nothing of what its page reserves
      if (submission.text() == null || reading.archivingReserved()) {
        known.get().reserveArchiving(reading.archivingReserved());
      }
      return revise(known.get(), met, submission, content, taken);
    }
    Optional<Topic> topic = topic(submission, content);
    return topic.isEmpty()
        ? Taken.nothing(ImportOutcome.NOT_ADMITTED)
        : add(topic.get(), met, reading, content, taken);
  }

  /** At its own address, or at another where the text is a version of this one. */
  private Optional<ArticleRow> known(Met met, ArticleContent content) {
    return addresses
        .article(met.key())
        .flatMap(rows::findLockedById)
        .or(
            () ->
                met.others().stream()
                    .flatMap(other -> addresses.article(other).stream())
                    .flatMap(id -> rows.findLockedById(id).stream())
                    .filter(row -> Resemblance.between(current(row).text(), content.text()))
                    .findFirst());
  }

  private RevisionRow current(ArticleRow row) {
    return revisions.findByArticleIdOrderByNumber(row.id()).getLast();
  }

  private Taken add(
      Topic topic, Met met, PageReading reading, ArticleContent content, Instant taken) {
    Outlet outlet = outlets.named(content.outlet(), false);
    ArticleRow row = new ArticleRow(outlet.id(), topic.id(), met.key(), taken);
    row.describe(content.url(), reading.submission().reference(), content.published());
    row.reserveArchiving(reading.archivingReserved());
    if (reading.submission().topic() != null) {
      row.keepTopic();
    }
    rows.saveAndFlush(row);
    Set<String> free = new HashSet<>(met.others());
    free.removeIf(other -> addresses.article(other).isPresent());
    free.add(met.key());
    addresses.claim(row.id(), free);
    addresses.keep(row.id(), met.urls(), taken);
    RevisionRow revision = new RevisionRow(row.id(), row.revise(), content, taken);
    keep(row, revision);
    fields.note(revision.id(), content, taken);
    return new Taken(row.id(), ImportOutcome.NEW, content.truncated(), false);
  }

  private Taken revise(
      ArticleRow row, Met met, Submission submission, ArticleContent read, Instant taken) {
    // what a curator set is what there is to compare with
    ArticleContent content = settings.prevailing(row.id(), read);
    addresses.add(row.id(), met.others());
    addresses.add(row.id(), Set.of(met.key()));
    addresses.keep(row.id(), met.urls(), taken);
    withdrawals.close(row.id(), taken);
    List<RevisionRow> known = revisions.findByArticleIdOrderByNumber(row.id());
    RevisionRow current = known.getLast();
    if (current.isCutTo(content)) {
      row.cut(taken);
      return new Taken(row.id(), ImportOutcome.UNCHANGED, true, false);
    }
    row.whole();
    boolean same = current.reads(content);
    if (same) {
      fields.note(current.id(), read, taken);
      settings.doubt(row.id(), read);
    }
    if (same || isOldRevision(known, submission, content, taken)) {
      return new Taken(row.id(), ImportOutcome.UNCHANGED, content.truncated(), false);
    }
    RevisionRow revision = new RevisionRow(row.id(), row.revise(), content, taken);
    ChangeReport report =
        new ChangeReader(texts.getObject())
            .report(current.version(row.day()), revision.version(row.day()));
    revision.tell(report);
    keep(row, revision);
    fields.note(revision.id(), read, taken);
    settings.doubt(row.id(), read);
    return new Taken(
        row.id(),
        ImportOutcome.REVISED,
        content.truncated(),
        report.kind() == RevisionKind.SUBSTANTIVE);
  }

  /** A text seen before is news only where it was read from the outlet after the current one. */
  private static boolean isOldRevision(
      List<RevisionRow> known, Submission submission, ArticleContent content, Instant taken) {
    boolean later = submission.retrieved() != null && known.getLast().takenBefore(taken);
    return !later && known.stream().anyMatch(revision -> revision.reads(content));
  }

  private void keep(ArticleRow row, RevisionRow revision) {
    revisions.saveAndFlush(revision);
    events.publishEvent(new RevisionTaken(row.id(), revision.id(), row.topicId()));
  }

  private Optional<Topic> topic(Submission submission, ArticleContent content) {
    String slug = submission.topic();
    if (slug != null) {
      return Optional.of(
          topics
              .bySlug(slug)
              .orElseThrow(
                  () -> new RefusedArticle("there is no topic '" + slug + "': leave it out")));
    }
    Instant published =
        content.published() == null ? takenAt(submission) : content.published().at();
    Optional<Topic> admitting =
        topics
            .choice()
            .of(Candidate.of(content.title(), content.text(), Slug.of(content.outlet()), published))
            .flatMap(topics::byId);
    return submission.onlyIfAdmitted()
        ? admitting
        : Optional.of(admitting.orElseGet(topics::remainder));
  }

  private Instant takenAt(Submission submission) {
    return submission.retrieved() == null
        ? clock.instant()
        : ArticleContent.time("retrieved", submission.retrieved()).at();
  }

  private static String name(Submission submission, ArticleContent content) {
    String name =
        submission.reference() != null
            ? submission.reference()
            : UUID.nameUUIDFromBytes(content.text().getBytes(StandardCharsets.UTF_8)).toString();
    return Storable.key("import:" + Slug.of(content.outlet()) + "/" + name);
  }
}
