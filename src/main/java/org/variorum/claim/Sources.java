package org.variorum.claim;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Attribution;
import org.variorum.text.Source;
import org.variorum.text.SourceType;

/** Decides whether two statements of one claim give it to different sources. */
final class Sources {

  /** Below it the two may say different things of one matter, each on its own source's word. */
  private static final double SAME_WORDS = 0.85;

  private Sources() {}

  /** The difference where one goes back to a document only and the other to people only. */
  static @Nullable DraftDifference between(Said one, Said two) {
    Attribution first = one.statement().statement().attribution();
    Attribution second = two.statement().statement().attribution();
    return first != null && second != null && conflict(one, two)
        ? DraftDifference.of(
            DifferenceKind.WHO, one, two, first.source().name(), second.source().name())
        : null;
  }

  /**
   * A document against a person: the kinds of source that readers would not take for one another.
   */
  private static boolean conflict(Said one, Said two) {
    Attribution first = one.statement().statement().attribution();
    Attribution second = two.statement().statement().attribution();
    if (first == null || second == null || one.articleId() == two.articleId()) {
      return false;
    }
    Set<SourceType> types = types(first);
    Set<SourceType> others = types(second);
    return (isOnlyDocument(types) && isOnlyPeople(others)
            || isOnlyPeople(types) && isOnlyDocument(others))
        && one.cosine(two) >= SAME_WORDS;
  }

  private static Set<SourceType> types(Attribution attribution) {
    Set<SourceType> types = EnumSet.of(attribution.source().type());
    attribution.chain().stream().map(Source::type).forEach(types::add);
    types.remove(SourceType.OUTLET);
    return types;
  }

  private static boolean isOnlyDocument(Set<SourceType> types) {
    return types.equals(EnumSet.of(SourceType.DOCUMENT));
  }

  private static boolean isOnlyPeople(Set<SourceType> types) {
    return !types.isEmpty()
        && EnumSet.of(SourceType.PERSON, SourceType.ANONYMOUS).containsAll(types);
  }
}
