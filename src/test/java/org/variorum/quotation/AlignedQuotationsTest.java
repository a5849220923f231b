package org.variorum.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.quotation.AlignedQuotation.Use;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class AlignedQuotationsTest {

  private static final String FULL =
      "We are tired of waiting and we will close the gates on Friday";

  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;
  @Autowired Articles articles;
  @Autowired QuotationStore store;
  @Autowired TransactionTemplate transaction;
  @Autowired AlignedQuotations quotations;

  private HarbourNews news;

  @BeforeEach
  void fill() {
    news = new HarbourNews(jdbc, json, "Dockers write");
  }

  @Test
  void candidatesShareNeighbouringWords() {
    store.replace(article(news.courier), List.of(printing(news.courier, FULL)));
    Article wire = article(news.wire);
    Printing alike =
        store.replace(wire, List.of(printing(news.wire, "close the gates on Monday"))).getFirst();
    Printing other =
        store.replace(wire, List.of(printing(news.wire, "gates close, tired"))).getFirst();

    assertThat(store.candidates(alike, wire.topicId()))
        .extracting(Printing::text)
        .containsExactly(FULL);
    assertThat(store.candidates(other, wire.topicId())).isEmpty();
  }

  @Test
  void candidatesAreFoundThroughAnIndex() {
    List<String> plan =
        transaction.execute(
            status -> {
              jdbc.sql("set local enable_seqscan = off").update();
              return jdbc.sql(
                      "explain select id from quotation where shingles && '{1,2}'::integer[]")
                  .query(String.class)
                  .list();
            });

    assertThat(plan).anySatisfy(line -> assertThat(line).contains("quotation_shingles_idx"));
  }

  @Test
  void printingsGatherAroundTheFullestAndTheAlteredComeLast() {
    Printing full = keep(news.courier, FULL);
    Printing shaped = keep(news.gazette, "we will shut the gates on Friday");
    Printing cut = keep(news.wire, "close the gates");
    store.pair(full, List.of(shaped, cut));

    AlignedQuotation aligned = quotations.ofArticles(List.of(news.wire)).getFirst();

    assertThat(aligned.full()).isEqualTo(FULL);
    assertThat(aligned.uses())
        .extracting(Use::fidelity)
        .containsExactly(Fidelity.VERBATIM, Fidelity.SHORTENED);
    assertThat(quotations.ofArticles(List.of(news.courier)).getFirst().uses())
        .extracting(Use::articleId)
        .containsExactly(news.courier, news.wire, news.gazette);
  }

  @Test
  void othersAreHeldAgainstThePrintingThatMostAgreeWith() {
    Printing longer =
        keep(news.courier, "We are bored of waiting and we will close the old gates on Friday");
    Printing common = keep(news.gazette, FULL);
    Printing cut = keep(news.wire, "tired of waiting and we will close the gates");
    store.pair(longer, List.of(common, cut));
    store.pair(common, List.of(cut));

    AlignedQuotation aligned = quotations.ofArticles(List.of(news.wire)).getFirst();

    assertThat(aligned.full()).isEqualTo(FULL);
    assertThat(aligned.uses())
        .extracting(Use::articleId, Use::fidelity)
        .containsExactly(
            tuple(news.gazette, Fidelity.VERBATIM),
            tuple(news.wire, Fidelity.SHORTENED),
            tuple(news.courier, Fidelity.ALTERED));
  }

  @Test
  void whatAnArticleNoLongerPrintsIsForgotten() {
    store.pair(keep(news.courier, FULL), List.of(keep(news.wire, "close the gates")));

    store.replace(article(news.wire), List.of());

    assertThat(quotations.ofArticles(List.of(news.courier, news.wire))).isEmpty();
  }

  private Printing keep(long article, String text) {
    return store.replace(article(article), List.of(printing(article, text))).getFirst();
  }

  private Article article(long id) {
    return articles.byId(id).orElseThrow();
  }

  private static Printing printing(long article, String text) {
    return new Printing(0, article, null, 0, text, null, Set.of(), false);
  }
}
