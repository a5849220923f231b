package org.variorum.reader.article;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.variorum.article.Articles;
import org.variorum.article.Revision;
import org.variorum.claim.Cell;
import org.variorum.claim.Claim;
import org.variorum.claim.Claims;
import org.variorum.curation.Decision;
import org.variorum.curation.Decision.Subject;
import org.variorum.curation.Decisions;
import org.variorum.provenance.Copies;
import org.variorum.provenance.Copy;
import org.variorum.provenance.Credits;
import org.variorum.reader.parts.CopyNote;
import org.variorum.reader.parts.CreditNote;
import org.variorum.reader.parts.Evidence;
import org.variorum.reader.parts.Newsstand;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.parts.Publications;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;
import org.variorum.story.Stories;
import org.variorum.story.Story;
import org.variorum.topic.Topics;

/** Lays out an article's page. */
@Component
class ArticleEdition {

  private final Articles articles;
  private final Newsstand newsstand;
  private final Topics topics;
  private final Stories stories;
  private final Statements statements;
  private final Claims claims;
  private final Credits credits;
  private final Copies copies;
  private final Decisions decisions;

  ArticleEdition(
      Articles articles,
      Newsstand newsstand,
      Topics topics,
      Stories stories,
      Statements statements,
      Claims claims,
      Credits credits,
      Copies copies,
      Decisions decisions) {
    this.articles = articles;
    this.newsstand = newsstand;
    this.topics = topics;
    this.stories = stories;
    this.statements = statements;
    this.claims = claims;
    this.credits = credits;
    this.copies = copies;
    this.decisions = decisions;
  }

  Optional<ArticleView> of(long id) {
    return articles.byId(id).map(article -> lay(article.id()));
  }

  private ArticleView lay(long id) {
    List<Copy> copied = copies.among(List.of(id));
    Publications publications = newsstand.publications(spokenOf(id, copied));
    Publication publication = publications.get(id);
    List<KeptStatement> said = statements.ofArticle(id);
    List<Note> notes = notes(publication, said);
    List<Note> shared = notes.stream().filter(note -> note.others() > 0).toList();
    List<Revision> revisions = articles.revisions(id);
    return new ArticleView(
        publication,
        topics.byId(publication.article().topicId()).orElseThrow(),
        stories.ofArticle(id).orElse(null),
        revisions,
        HistoryEntry.of(revisions, articles.withdrawals(id), publication.standing()),
        credits.ofArticle(id).stream().map(credit -> new CreditNote(credit, publication)).toList(),
        copied.stream().map(copy -> CopyNote.of(copy, publications)).toList(),
        shared,
        notes.stream().filter(note -> note.others() == 0).toList(),
        settings(id),
        publication.printable()
            ? Paragraph.of(publication.article().text(), said, shared)
            : List.of());
  }

  /** Of several that hold for a field the latest prevails; names are left out one by one. */
  private List<Decision> settings(long id) {
    Set<Decision.Kind> fields = EnumSet.noneOf(Decision.Kind.class);
    return decisions.about(Subject.ARTICLE, id).stream()
        .filter(Decision::holds)
        .filter(each -> each.kind() == Decision.Kind.OMIT_NAME || fields.add(each.kind()))
        .toList();
  }

  private static Set<Long> spokenOf(long id, List<Copy> copies) {
    Set<Long> ids = new LinkedHashSet<>();
    ids.add(id);
    for (Copy copy : copies) {
      ids.add(copy.articleId());
      ids.add(copy.ofId());
    }
    return ids;
  }

  private List<Note> notes(Publication publication, List<KeptStatement> said) {
    List<Claim> told = claims.ofArticles(List.of(publication.id()));
    Map<Long, Claim> claimOf = new HashMap<>();
    told.forEach(
        claim ->
            claim.cells().stream()
                .flatMap(cell -> cell.statements().stream())
                .forEach(statement -> claimOf.putIfAbsent(statement, claim)));
    Map<Long, Story> storyOf = new LinkedHashMap<>();
    stories
        .byIds(told.stream().map(Claim::storyId).distinct().toList())
        .forEach(story -> storyOf.put(story.id(), story));
    return said.stream()
        .map(
            statement ->
                note(new Evidence(statement, publication), claimOf.get(statement.id()), storyOf))
        .toList();
  }

  private static Note note(Evidence evidence, @Nullable Claim claim, Map<Long, Story> storyOf) {
    if (claim == null) {
      return new Note(evidence, null, null, 0, "");
    }
    Story story = Objects.requireNonNull(storyOf.get(claim.storyId()));
    String slots =
        claim.cells().stream()
            .filter(cell -> cell.statements().contains(evidence.id()))
            .map(Cell::differs)
            .map(differs -> String.join(", ", differs))
            .findFirst()
            .orElse("");
    return new Note(
        evidence,
        claim.id(),
        "/stories/" + story.slug() + "#c" + claim.id(),
        claim.articles() - 1,
        slots);
  }
}
