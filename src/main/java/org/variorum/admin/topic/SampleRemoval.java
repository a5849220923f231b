package org.variorum.admin.topic;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.article.OutletHoldings;
import org.variorum.article.OutletRemoval;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.topic.Topic;
import org.variorum.topic.Topics;

/** Takes the sample topic away, with all invented outlets and what they published. */
@Component
class SampleRemoval {

  private final Topics topics;
  private final Outlets outlets;
  private final OutletHoldings holdings;
  private final OutletRemoval removal;

  SampleRemoval(Topics topics, Outlets outlets, OutletHoldings holdings, OutletRemoval removal) {
    this.topics = topics;
    this.outlets = outlets;
    this.holdings = holdings;
    this.removal = removal;
  }

  Optional<Topic> topic() {
    return topics.all().stream().filter(Topic::sample).findFirst();
  }

  /** How many articles would go. */
  int articles() {
    return holdings.of(samples().stream().map(Outlet::id).toList()).values().stream()
        .mapToInt(OutletHoldings.Holding::articles)
        .sum();
  }

  @Transactional
  public void remove() {
    samples().forEach(removal::remove);
    topic().ifPresent(topic -> topics.remove(topic.id()));
  }

  private List<Outlet> samples() {
    return outlets.all().stream().filter(Outlet::sample).toList();
  }
}
