package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.variorum.claim.Claims;
import org.variorum.claim.Figures;
import org.variorum.provenance.Copies;
import org.variorum.provenance.Credits;
import org.variorum.statement.Statements;
import org.variorum.wording.Wordings;
import tools.jackson.databind.json.JsonMapper;

/** Load tests and benchmarks rely on it: a made topic holds what a read one holds. */
@RoomTest
class LargeTopicTest {

  @Autowired DataSource database;
  @Autowired JsonMapper json;
  @Autowired Claims claims;
  @Autowired Figures figures;
  @Autowired Statements statements;
  @Autowired Copies copies;
  @Autowired Credits credits;
  @Autowired Wordings wordings;

  @Test
  void madeTopicHasAllThatPagesShow() {
    LargeTopic made = LargeTopic.fill(database, json, 60);

    assertThat(made.articles()).hasSize(60).doesNotHaveDuplicates();
    LargeTopic.MadeStory story = made.stories().getFirst();
    assertThat(story.articles()).hasSize(12);
    assertThat(statements.ofArticle(story.articles().getFirst())).hasSizeBetween(15, 30);
    assertThat(claims.page(story.id(), null, PageRequest.of(0, 500)).getContent())
        .anyMatch(claim -> claim.articles() > 5)
        .anyMatch(claim -> claim.differs())
        .anyMatch(claim -> !claim.disagreements().isEmpty());
    assertThat(figures.page(story.id(), null, PageRequest.of(0, 500)).getContent())
        .anyMatch(figure -> figure.differs());
    assertThat(copies.page(made.topic(), PageRequest.of(0, 50)).getContent()).isNotEmpty();
    assertThat(credits.ofArticles(story.articles())).isNotEmpty();
    assertThat(wordings.ofArticles(story.articles())).isNotEmpty();
  }
}
