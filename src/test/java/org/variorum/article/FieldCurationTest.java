package org.variorum.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.RoomTest;
import org.variorum.article.FieldCuration.FieldState;
import org.variorum.curation.Decision;
import org.variorum.curation.Decisions;
import org.variorum.curation.Refused;

@RoomTest
class FieldCurationTest {

  private static final String ADDRESS = "https://gull.example/cranes";

  @Autowired Articles articles;
  @Autowired FieldCuration fields;
  @Autowired Decisions decisions;
  @Autowired Repetitions repetitions;
  @Autowired JdbcClient jdbc;

  private long article;

  @BeforeEach
  void take() {
    article = take("Cranes halted", "Ada Byron", "2024-03-04T10:00:00Z", "").articleId();
  }

  @Test
  void saysInWhichPartOfThePageEachFieldWasRead() {
    assertThat(state(ArticleField.TITLE).origin()).isEqualTo("json-ld");
    assertThat(state(ArticleField.AUTHORS).origin()).isEqualTo("json-ld");
    assertThat(state(ArticleField.PUBLISHED).origin()).isEqualTo("json-ld");
    assertThat(state(ArticleField.LANGUAGE).origin()).isEqualTo("html lang");
    assertThat(fields.of(article).values()).extracting(FieldState::decision).containsOnlyNulls();
  }

  @Test
  void whatIsSetWinsOverLaterReadings() {
    set(ArticleField.TITLE, "Cranes stopped for a day");
    set(ArticleField.AUTHORS, "Ada Byron\n  Mary   Somerville\n\n");
    set(ArticleField.PUBLISHED, "2024-03-03 08:15");
    set(ArticleField.LANGUAGE, "NL");

    take("Cranes halted", "Ada Byron", "2024-03-04T10:00:00Z", "");
    Taken changed =
        take("Cranes halted again", "Somebody", "2024-03-06T10:00:00Z", "And one more sentence.");

    assertThat(changed.outcome()).isEqualTo(ImportOutcome.REVISED);
    Article held = articles.byId(article).orElseThrow();
    assertThat(held.title()).isEqualTo("Cranes stopped for a day");
    assertThat(held.authors()).containsExactly("Ada Byron", "Mary Somerville");
    assertThat(held.time()).isEqualTo(Instant.parse("2024-03-03T08:15:00Z"));
    assertThat(held.language()).isEqualTo("nl");
    assertThat(held.revision()).isEqualTo(2);
    assertThat(state(ArticleField.TITLE).read()).isEqualTo("Cranes halted again");
  }

  @Test
  void aHeadlineThatAloneChangesUnderneathMakesNoRevision() {
    set(ArticleField.TITLE, "Cranes stopped for a day");

    Taken taken = take("Cranes halted again", "Ada Byron", "2024-03-04T10:00:00Z", "");

    assertThat(taken.outcome()).isEqualTo(ImportOutcome.UNCHANGED);
    assertThat(state(ArticleField.TITLE).read()).isEqualTo("Cranes halted again");
  }

  @Test
  void saysWhenALaterReadingGivesAnotherValueThanBefore() {
    long decision = set(ArticleField.TITLE, "Cranes stopped for a day");

    take("Cranes halted", "Ada Byron", "2024-03-04T10:00:00Z", "");
    assertThat(decisions.byId(decision).orElseThrow().doubt()).isNull();

    take("Cranes halted again", "Ada Byron", "2024-03-04T10:00:00Z", "");
    assertThat(decisions.byId(decision).orElseThrow().doubt())
        .extracting(Decision.Doubt::evidence)
        .isEqualTo("Cranes halted again");

    take("Cranes stopped for a day", "Ada Byron", "2024-03-04T10:00:00Z", "");
    assertThat(decisions.byId(decision).orElseThrow().doubt()).isNull();
  }

  @Test
  void undoingLeadsBackToTheDecisionBeforeAndThenToWhatIsRead() {
    long first = set(ArticleField.TITLE, "Cranes stopped");
    long second = set(ArticleField.TITLE, "Cranes stopped for a day");
    long day = set(ArticleField.PUBLISHED, "2024-03-01");
    take("Cranes halted again", "Ada Byron", "2024-03-09T10:00:00Z", "");

    decisions.withdraw(second, "Ida", "No.");
    assertThat(articles.byId(article).orElseThrow().title()).isEqualTo("Cranes stopped");

    decisions.withdraw(first, "Ida", "No.");
    decisions.withdraw(day, "Ida", "No.");
    Article held = articles.byId(article).orElseThrow();
    assertThat(held.title()).isEqualTo("Cranes halted again");
    assertThat(held.published())
        .isEqualTo(new PublicationTime(Instant.parse("2024-03-04T10:00:00Z"), false));
  }

  @Test
  void hasDoneAnewWhatDependsOnIt() {
    set(ArticleField.AUTHORS, "");
    assertThat(asked()).isEmpty();
    set(ArticleField.TITLE, "Cranes stopped");
    assertThat(asked()).containsExactly(Repetition.Step.PLACE);
    long day = set(ArticleField.PUBLISHED, "2024-03-01");
    assertThat(asked()).hasSize(3).contains(Repetition.Step.READ);

    decisions.withdraw(day, "Ida", "No.");
    assertThat(asked()).hasSize(5);
  }

  @Test
  void refusesWhatMakesNoValue() {
    for (ArticleField field : ArticleField.values()) {
      String typed =
          switch (field) {
            case TITLE -> " \n ";
            case AUTHORS -> "x".repeat(101);
            case PUBLISHED -> "yesterday";
            case LANGUAGE -> "Dutch";
          };
      assertThatExceptionOfType(Refused.class).as(field.word()).isThrownBy(() -> set(field, typed));
    }
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> set(ArticleField.PUBLISHED, "2924-01-01"));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> set(ArticleField.TITLE, "Cranes halted"));
    assertThat(articles.byId(article).orElseThrow().title()).isEqualTo("Cranes halted");
  }

  private List<Repetition.Step> asked() {
    return repetitions.of(article, 20).stream().map(Repetition::step).toList();
  }

  private long set(ArticleField field, String typed) {
    return fields.set(article, field, typed, "Ida", "So it says in print.");
  }

  private FieldState state(ArticleField field) {
    return Objects.requireNonNull(fields.of(article).get(field));
  }

  private Taken take(String title, String author, String published, String more) {
    String page =
        """
        <html lang="en"><head><script type="application/ld+json">
        {"@type": "NewsArticle", "headline": "%1$s", "datePublished": "%3$s",
         "author": {"name": "%2$s"}}</script><title>%1$s</title></head>
        <body><article><h1>%1$s</h1>
        <p>Work on the quay stopped on Monday when forty dockers left their cranes, the harbour's
        owner said. They asked for shorter shifts and more pay at night, and went home at noon.</p>
        <p>The owner wants to talk to them on Thursday. %4$s</p></article></body></html>
        """
            .formatted(title, author, published, more);
    return articles.take(
        Submission.page(ADDRESS, page).by("Evening Gull").retrievedAt(Instant.now()));
  }
}
