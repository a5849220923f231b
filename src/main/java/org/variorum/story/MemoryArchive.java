package org.variorum.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An archive that lives as long as a run of the command that sorts a file. */
final class MemoryArchive implements StoryArchive {

  /** Of a word that very many use only the newest users are looked at. */
  private static final int LATEST_USERS = 500;

  private final Map<Long, Member> members = new HashMap<>();
  private final Map<String, Integer> using = new HashMap<>();
  private final Map<String, List<Member>> users = new HashMap<>();
  private final Map<Long, Long> stories = new HashMap<>();
  private final Map<Long, TreeSet<Member>> articles = new HashMap<>();
  private long lastStory;

  /** Places an article, and whatever its arrival moves. */
  void place(Member arriving) {
    List<StoryForming.Group> groups = StoryForming.groups(arriving, this);
    WordRarity rarity = rarity(List.of(arriving));
    members.put(arriving.articleId(), arriving);
    arriving.words().keySet().forEach(word -> using.merge(word, 1, Integer::sum));
    for (String word : rarity.tellingWords(arriving, StoryForming.TELLING_WORDS)) {
      users.computeIfAbsent(word, w -> new ArrayList<>()).add(arriving);
    }
    for (StoryForming.Group group : groups) {
      long story = group.story() == null ? ++lastStory : group.story();
      group.members().forEach(member -> put(member, story));
    }
  }

  private void put(Member member, long story) {
    Long before = stories.put(member.articleId(), story);
    if (before != null) {
      Objects.requireNonNull(articles.get(before)).remove(member);
    }
    articles.computeIfAbsent(story, s -> new TreeSet<>(Member.BY_TIME)).add(member);
  }

  long storyOf(long articleId) {
    return Objects.requireNonNull(stories.get(articleId));
  }

  @Override
  public WordRarity rarity(Collection<Member> asked) {
    return new WordRarity(members.size(), using);
  }

  @Override
  public List<Member> sharing(List<String> words, Instant from, Instant to, int most) {
    Map<Member, Integer> shared = new HashMap<>();
    for (String word : words) {
      List<Member> all = users.getOrDefault(word, List.of());
      all.subList(Math.max(0, all.size() - LATEST_USERS), all.size()).stream()
          .filter(member -> !member.time().isBefore(from) && !member.time().isAfter(to))
          .forEach(member -> shared.merge(member, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Member, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Member.BY_TIME)))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public Map<Long, Long> storiesOf(Collection<Long> articleIds) {
    return articleIds.stream()
        .filter(stories::containsKey)
        .collect(Collectors.toMap(id -> id, stories::get));
  }

  @Override
  public List<Member> membersOf(long storyId, Instant near, int most) {
    return Objects.requireNonNull(articles.get(storyId)).stream()
        .sorted(
            Comparator.comparing((Member member) -> Duration.between(member.time(), near).abs())
                .thenComparing(Member.BY_TIME))
        .limit(most)
        .toList();
  }

  @Override
  public Map<Long, Long> fixed(Collection<Long> articleIds) {
    return Map.of();
  }
}
