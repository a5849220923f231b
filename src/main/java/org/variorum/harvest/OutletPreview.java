package org.variorum.harvest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.harvest.OutletFinder.Finding;
import org.variorum.topic.TopicRules;

/**
 * What would be read of an outlet.
 *
 * @param articles the newest few of its best feed, as they would be stored
 */
public record OutletPreview(Finding finding, List<Sample> articles) {

  public OutletPreview {
    articles = List.copyOf(articles);
  }

  /**
   * An article, as it would be stored.
   *
   * @param published as its feed says
   * @param beginning its first words
   * @param words how many it has in all
   * @param refusal why it would not be taken, in words; null if a topic decides
   * @param topics what each topic that is followed makes of it
   */
  public record Sample(
      String address,
      String title,
      @Nullable Instant published,
      String beginning,
      int words,
      @Nullable String refusal,
      List<Fit> topics) {

    public Sample {
      topics = List.copyOf(topics);
    }

    /** Whether any topic takes it. */
    public boolean belongs() {
      return topics.stream().anyMatch(Fit::belongs);
    }
  }

  /**
   * What a topic's rules make of an article.
   *
   * @param found phrases for which it belongs
   * @param missing phrases of which it lacks all, or any that is demanded
   * @param forbidden phrases that exclude it
   * @param outside why it can't belong whatever it says; null if its words decide
   */
  public record Fit(
      String topic,
      boolean belongs,
      List<String> found,
      List<String> missing,
      List<String> forbidden,
      TopicRules.@Nullable Outside outside) {

    public Fit {
      found = List.copyOf(found);
      missing = List.copyOf(missing);
      forbidden = List.copyOf(forbidden);
    }
  }
}
