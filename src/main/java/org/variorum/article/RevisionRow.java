package org.variorum.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.variorum.article.revision.ChangeReport;
import org.variorum.article.revision.Version;
import org.variorum.article.revision.WordDiff;
import org.variorum.text.language.Span;

@Entity
@Table(name = "revision")
class RevisionRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long articleId;
  private int number;
  private String title;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> authors;

  private @Nullable String language;
  private String text;
  private boolean truncated;
  private Instant takenAt;

  @Enumerated(EnumType.STRING)
  private @Nullable RevisionKind kind;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> changes = List.of();

  @ElementCollection
  @CollectionTable(name = "revision_link", joinColumns = @JoinColumn(name = "revision_id"))
  private Set<LinkRow> links = new LinkedHashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected RevisionRow() {}

  RevisionRow(long articleId, int number, ArticleContent text, Instant takenAt) {
    this.articleId = articleId;
    this.number = number;
    this.title = text.title();
    this.authors = text.authors();
    this.language = text.language();
    this.text = text.text();
    this.truncated = text.truncated();
    this.takenAt = takenAt;
    text.links().forEach(link -> links.add(LinkRow.of(link)));
  }

  /** Whether it differs from {@code other} in nothing but blanks, line breaks and markup. */
  boolean reads(ArticleContent other) {
    return WordDiff.same(title, other.title()) && WordDiff.same(text, other.text());
  }

  /** Whether an outlet that shows {@code other} shows only the beginning of this. */
  boolean isCutTo(ArticleContent other) {
    return Shortening.between(text, other.text(), other.truncated());
  }

  void tell(ChangeReport report) {
    kind = report.kind();
    changes = Storable.all(report.words());
  }

  Version version(@Nullable LocalDate published) {
    return new Version(title, text, truncated, published, language);
  }

  String text() {
    return text;
  }

  boolean takenBefore(Instant time) {
    return takenAt.isBefore(time);
  }

  List<Link> links() {
    return links.stream().map(LinkRow::toLink).toList();
  }

  Revision toRevision() {
    return new Revision(id(), number, title, text, takenAt, kind, changes);
  }

  long id() {
    if (id == null) {
      throw new IllegalStateException("revision " + number + " is not saved yet");
    }
    return id;
  }

  @Embeddable
  record LinkRow(
      @Column(name = "start_at") int startAt,
      @Column(name = "end_at") int endAt,
      @Column(name = "address") String address) {

    static LinkRow of(Link link) {
      return new LinkRow(link.span().start(), link.span().end(), link.address());
    }

    Link toLink() {
      return new Link(new Span(startAt, endAt), address);
    }
  }
}
