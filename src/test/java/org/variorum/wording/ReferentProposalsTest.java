package org.variorum.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.topic.Referent;
import org.variorum.topic.Topics;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class ReferentProposalsTest {

  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;
  @Autowired Topics topics;
  @Autowired ReferentProposals proposals;
  @Autowired DismissedNames dismissed;

  private HarbourNews news;
  private long topic;

  @BeforeEach
  void fill() {
    news = new HarbourNews(jdbc, json, "Dockers write");
    topic = topics.bySlug(HarbourNews.TOPIC).orElseThrow().id();
    jdbc.sql(
            "update statement set slots = replace(slots::text, 'letter', 'petition')::jsonb where id = ?")
        .param(news.saidByWire)
        .update();
    match(0.9);
  }

  @Test
  void proposesNamesThatStandOppositeEachOther() {
    assertThat(proposals.of(topic, List.of()))
        .singleElement()
        .satisfies(
            proposal -> {
              assertThat(proposal.referent()).isEmpty();
              assertThat(proposal.names()).containsExactlyInAnyOrder("letter", "petition");
              assertThat(List.of(proposal.one().name(), proposal.other().name()))
                  .containsExactlyInAnyOrder("letter", "petition");
            });
  }

  @Test
  void proposesFurtherNamesOfWhatIsListed() {
    List<ReferentProposal> found =
        proposals.of(topic, List.of(new Referent("the letter", List.of("letter"))));

    assertThat(found).extracting(ReferentProposal::referent).containsExactly("the letter");
    assertThat(found.getFirst().names()).containsExactly("petition");
    assertThat(
            proposals.of(topic, List.of(new Referent("the letter", List.of("letter", "petition")))))
        .isEmpty();
  }

  @Test
  void whatWasDismissedDoesNotComeBack() {
    dismissed.dismiss(topic, "the letter", List.of("petition"));

    assertThat(proposals.of(topic, List.of(new Referent("the letter", List.of("letter")))))
        .isEmpty();
    assertThat(proposals.of(topic, List.of())).hasSize(1);

    dismissed.dismiss(topic, "", List.of("petition", "letter"));
    assertThat(proposals.of(topic, List.of())).isEmpty();
  }

  @Test
  void statementsOfOneOutletOrThatAreNotAlikeBearNothingOut() {
    match(0.5);
    assertThat(proposals.of(topic, List.of())).isEmpty();

    match(0.9);
    jdbc.sql("update article set outlet_id = (select min(id) from outlet)").update();
    assertThat(proposals.of(topic, List.of())).isEmpty();
  }

  private void match(double cosine) {
    jdbc.sql("delete from statement_match").update();
    jdbc.sql("insert into statement_match (one_id, two_id, cosine) values (?, ?, ?)")
        .params(
            Math.min(news.saidByCourier, news.saidByWire),
            Math.max(news.saidByCourier, news.saidByWire),
            cosine)
        .update();
  }
}
