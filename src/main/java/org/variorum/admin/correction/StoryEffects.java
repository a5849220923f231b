package org.variorum.admin.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.variorum.story.Stories;
import org.variorum.story.Story;

/** Tells by which story each article is in before and after what a deed does to stories. */
@Component
class StoryEffects {

  private final Stories stories;

  StoryEffects(Stories stories) {
    this.stories = stories;
  }

  /**
   * @param other id of the other story; 0 where there is none
   */
  List<Effect> of(Matter matter, long other, Runnable deed) {
    Set<Long> articles = new HashSet<>(matter.partIds());
    Map<Long, Story> before = new LinkedHashMap<>();
    stories.byIds(List.of(matter.id(), other)).forEach(story -> before.put(story.id(), story));
    before.values().forEach(story -> articles.addAll(story.articles()));
    deed.run();
    Map<Long, Story> after = new LinkedHashMap<>();
    Set<Long> homes = new HashSet<>(stories.idsOfArticles(articles).values());
    stories.byIds(homes).forEach(story -> after.put(story.id(), story));

    List<Effect> effects = new ArrayList<>();
    for (Story was : before.values()) {
      Optional<Story> is = Optional.ofNullable(after.get(was.id()));
      effects.add(
          is.isPresent()
              ? Effect.of(
                  "story.changes",
                  was.title(),
                  was.articles().size(),
                  is.get().articles().size(),
                  is.get().title().equals(was.title()) ? 0 : 1,
                  is.get().title())
              : Effect.of("story.goes", was.title(), was.articles().size(), heir(was, after)));
    }
    after.values().stream()
        .filter(story -> !before.containsKey(story.id()))
        .forEach(
            story -> effects.add(Effect.of("story.comes", story.title(), story.articles().size())));
    return effects;
  }

  private static String heir(Story gone, Map<Long, Story> after) {
    return after.values().stream()
        .filter(story -> story.articles().contains(gone.articles().getFirst()))
        .map(Story::title)
        .findFirst()
        .orElse("");
  }
}
