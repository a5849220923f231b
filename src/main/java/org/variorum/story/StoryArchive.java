package org.variorum.story;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The articles that were placed before, as far as placing another asks for them. */
interface StoryArchive {

  /** How telling words are, by the articles held; answers for the words of these. */
  WordRarity rarity(Collection<Member> members);

  /** Those of a time that share most of these words, the nearest first. */
  List<Member> sharing(List<String> words, Instant from, Instant to, int most);

  /** The story of each of these articles. */
  Map<Long, Long> storiesOf(Collection<Long> articleIds);

  /** The members of a story that were published nearest to a time. */
  List<Member> membersOf(long storyId, Instant near, int most);

  /** Those of these articles that are fixed to their story. */
  Map<Long, Long> fixed(Collection<Long> articleIds);
}
