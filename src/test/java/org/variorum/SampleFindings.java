package org.variorum;

import static org.variorum.SampleExpectations.line;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.variorum.SampleExpectations.ExpectedClaim;
import org.variorum.SampleExpectations.Passage;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.claim.Cell;
import org.variorum.claim.CellKind;
import org.variorum.claim.Claim;
import org.variorum.claim.Claims;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;
import org.variorum.claim.Figures;
import org.variorum.claim.figure.ValuePair;
import org.variorum.provenance.Copies;
import org.variorum.provenance.Copy;
import org.variorum.quotation.AlignedQuotation;
import org.variorum.quotation.AlignedQuotations;
import org.variorum.quotation.Piece;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Statements;
import org.variorum.story.Stories;
import org.variorum.story.Story;

/** What the program finds in the sample topic, as lines of {@link SampleExpectations}. */
final class SampleFindings {

  private static final Pageable ALL = PageRequest.of(0, 1000);

  private final List<Claim> claims;
  private final List<Figure> figures;
  private final List<Copy> copies;
  private final List<AlignedQuotation> quotations;
  private final Map<Long, String> nameOf = new HashMap<>();
  private final Map<Long, String> sentenceOf = new HashMap<>();
  private final Set<String> lines = new LinkedHashSet<>();

  SampleFindings(ApplicationContext application, long topic, List<ExpectedClaim> expected) {
    claims = application.getBean(Claims.class).page(null, topic, ALL).getContent();
    figures = application.getBean(Figures.class).page(null, topic, ALL).getContent();
    copies = application.getBean(Copies.class).page(topic, ALL).getContent();
    quotations = application.getBean(AlignedQuotations.class).page(topic, ALL).getContent();
    List<Long> ids =
        application.getBean(Stories.class).ofTopic(topic).stream()
            .map(Story::articles)
            .flatMap(Collection::stream)
            .toList();
    for (Article article : application.getBean(Articles.class).byIds(ids)) {
      nameOf.put(article.id(), name(article));
      for (KeptStatement statement :
          application.getBean(Statements.class).ofArticle(article.id())) {
        sentenceOf.put(statement.id(), statement.sentence());
      }
    }
    expected.forEach(this::addCells);
    addDifferences(expected);
    figures.forEach(this::addOutcomes);
    copies.forEach(this::addCopy);
    quotations.forEach(this::addQuotation);
  }

  Set<String> lines() {
    return lines;
  }

  /** Whether one figure holds both numbers. */
  boolean compares(SampleExpectations.Given one, SampleExpectations.Given two) {
    return figures.stream().anyMatch(figure -> gives(figure, one) && gives(figure, two));
  }

  private boolean gives(Figure figure, SampleExpectations.Given number) {
    return figure.values().stream()
        .filter(value -> value.min() != null && value.min().compareTo(number.least()) == 0)
        .map(FigureValue::statementId)
        .anyMatch(statement -> isOf(statement, number.in()));
  }

  private static String name(Article article) {
    String reference = article.reference() == null ? article.title() : article.reference();
    return reference.replaceAll(".*/|\\.html$", "");
  }

  private boolean isOf(long statement, Passage passage) {
    return sentenceOf.getOrDefault(statement, "").contains(passage.words());
  }

  /** The claim in which most of the expected sentences stand. */
  private Claim nearest(ExpectedClaim expected) {
    Claim nearest = claims.getFirst();
    for (Claim claim : claims) {
      if (members(claim, expected).size() > members(nearest, expected).size()) {
        nearest = claim;
      }
    }
    return nearest;
  }

  private Set<String> members(Claim claim, ExpectedClaim expected) {
    Set<String> members = new HashSet<>();
    for (Passage passage : expected.passages()) {
      if (claim.statements().stream().anyMatch(statement -> isOf(statement, passage))) {
        members.add(passage.article());
      }
    }
    return members;
  }

  private void addCells(ExpectedClaim expected) {
    members(nearest(expected), expected)
        .forEach(article -> lines.add(line("cell", expected.name(), article)));
  }

  /** Under the name of the expected claim, or else under the claim's own words. */
  private void addDifferences(List<ExpectedClaim> expected) {
    Map<Long, String> named = new HashMap<>();
    expected.forEach(claim -> named.put(nearest(claim).id(), claim.name()));
    for (Claim claim : claims) {
      for (Cell cell : claim.cells()) {
        if (cell.kind() == CellKind.REPORTS_DIFFERENTLY) {
          String name = named.getOrDefault(claim.id(), claim.text());
          cell.differs()
              .forEach(slot -> lines.add(line("differs", name, article(cell.articleId()), slot)));
        }
      }
    }
  }

  private void addOutcomes(Figure figure) {
    for (FigureValue earlier : figure.values()) {
      for (FigureValue later : figure.values()) {
        if (earlier.articleId() != later.articleId()) {
          lines.add(outcome("agree", earlier.articleId(), earlier.text(), later));
        }
      }
    }
    for (ValuePair pair : figure.pairs()) {
      lines.removeIf(line -> line.equals(outcome("agree", pair)));
      lines.add(outcome(pair.outcome().word(), pair));
    }
  }

  private String outcome(String word, long earlier, String text, FigureValue later) {
    return line(
        "outcome",
        word,
        article(earlier) + ": " + text,
        article(later.articleId()) + ": " + later.text());
  }

  private String outcome(String word, ValuePair pair) {
    return line(
        "outcome",
        word,
        article(pair.oneArticle()) + ": " + pair.oneText(),
        article(pair.twoArticle()) + ": " + pair.twoText());
  }

  private void addCopy(Copy copy) {
    lines.add(line("copy", article(copy.articleId()), article(copy.ofId()), copy.kind().word()));
    copy.substitutions()
        .forEach(
            swap -> lines.add(line("substitution", swap.from(), swap.to(), swap.kind().word())));
  }

  private void addQuotation(AlignedQuotation quotation) {
    String words = quotation.full().replaceFirst("[.,]$", "");
    for (AlignedQuotation.Use use : quotation.uses()) {
      String article = article(use.articleId());
      lines.add(line("quotation", words, article, use.fidelity().word()));
      use.pieces().stream()
          .filter(Piece::altered)
          .forEach(
              piece -> lines.add(line("altered", words, article, piece.here(), piece.there())));
    }
  }

  private String article(long id) {
    return nameOf.getOrDefault(id, "article " + id);
  }
}
