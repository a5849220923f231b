package org.variorum.reader.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Revision;
import org.variorum.article.RevisionKind;
import org.variorum.article.Standing;
import org.variorum.article.Withdrawal;
import org.variorum.reader.parts.Moment;

/**
 * What became of an article at a time.
 *
 * @param event "first", "revised", "cut", "withdrawn" or "restored"
 * @param revision number of the revision, 0 where the text did not change
 * @param kind null where it is not told
 * @param details what changed, or why, in words
 */
record HistoryEntry(
    Moment time, String event, int revision, @Nullable RevisionKind kind, List<String> details) {

  static List<HistoryEntry> of(
      List<Revision> revisions, List<Withdrawal> withdrawals, Standing standing) {
    List<HistoryEntry> entries = new ArrayList<>();
    for (Revision revision : revisions) {
      entries.add(
          new HistoryEntry(
              Moment.of(revision.takenAt()),
              revision.number() == 1 ? "first" : "revised",
              revision.number(),
              revision.kind(),
              revision.changes()));
    }
    for (Withdrawal withdrawal : withdrawals) {
      entries.add(
          new HistoryEntry(
              Moment.of(withdrawal.at()), "withdrawn", 0, null, List.of(withdrawal.reason())));
      if (withdrawal.restored() != null) {
        entries.add(
            new HistoryEntry(Moment.of(withdrawal.restored()), "restored", 0, null, List.of()));
      }
    }
    if (standing.cut() != null) {
      entries.add(new HistoryEntry(Moment.of(standing.cut()), "cut", 0, null, List.of()));
    }
    entries.sort(Comparator.comparing(entry -> entry.time().at()));
    return List.copyOf(entries);
  }

  public boolean revised() {
    return event.equals("revised");
  }

  /** Key of the message that names the kind; null where it is not told. */
  public @Nullable String kindKey() {
    return RevisionView.key(kind);
  }
}
