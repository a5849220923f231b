package org.variorum.admin.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.variorum.curation.Decision.Subject;

/** Tells in words what a deed asks for, and what became of those concerned when it was done. */
@Component
class Effects {

  private final MessageSource messages;

  Effects(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * What the deed itself changes.
   *
   * @param other the one at the other side
   */
  List<Effect> of(Deed deed, Matter matter, @Nullable Matter other, Correction form) {
    String words = matter.words();
    List<String> chosen = matter.wordsOf(form.chosen());
    return switch (deed) {
      case FIGURE_RENAME, SOURCE_RENAME ->
          List.of(Effect.of("called", words, form.words().strip()));
      case CLAIM_DIFFER ->
          chosen.stream().map(each -> Effect.of("claim.differs", each, form.respect())).toList();
      case CLAIM_AGREE -> List.of(Effect.of("claim.agrees", words, form.respect()));
      case CLAIM_REJECT -> List.of(Effect.of("claim.rejected", words, matter.parts().size()));
      case FIGURE_REJECT -> List.of(Effect.of("figure.rejected", words));
      case FIGURE_OMIT ->
          chosen.stream().distinct().map(each -> Effect.of("figure.omitted", each)).toList();
      case FIGURE_OUTCOME ->
          List.of(
              Effect.of(
                  "figure.outcome",
                  words,
                  outcome(Objects.requireNonNull(matter.outcome())),
                  outcome(form.outcome())));
      case SOURCE_MERGE ->
          List.of(Effect.of("source.merged", words, Objects.requireNonNull(other).words()));
      case STORY_RENAME,
          CLAIM_RENAME,
          STORY_MERGE,
          STORY_SPLIT,
          STORY_MOVE,
          CLAIM_MERGE,
          CLAIM_SPLIT,
          CLAIM_MOVE,
          FIGURE_MERGE,
          FIGURE_SPLIT,
          FIGURE_MOVE ->
          List.of();
    };
  }

  /**
   * What has another name or other parts then, what comes and what goes; of sources not all parts
   * are known.
   */
  List<Effect> come(Subject subject, List<Matter> before, List<Matter> after) {
    if (subject == Subject.SOURCE) {
      return List.of();
    }
    String kind = subject.word();
    Map<Long, Matter> then =
        after.stream().collect(Collectors.toMap(Matter::id, Function.identity()));
    List<Effect> effects = new ArrayList<>();
    for (Matter was : before) {
      Matter is = then.remove(was.id());
      if (is == null) {
        heir(was, after)
            .ifPresent(
                heir ->
                    effects.add(
                        Effect.of(kind + ".goes", was.words(), was.parts().size(), heir.words())));
      } else if (!was.partIds().equals(is.partIds())) {
        effects.add(
            Effect.of(
                kind + ".changes",
                was.words(),
                was.parts().size(),
                is.parts().size(),
                is.words().equals(was.words()) ? 0 : 1,
                is.words()));
      } else if (!was.words().equals(is.words())) {
        effects.add(Effect.of("called", was.words(), is.words()));
      }
    }
    then.values()
        .forEach(is -> effects.add(Effect.of(kind + ".comes", is.words(), is.parts().size())));
    return effects;
  }

  private static Optional<Matter> heir(Matter gone, List<Matter> after) {
    return after.stream()
        .filter(
            matter -> {
              Set<Long> shared = new HashSet<>(matter.partIds());
              shared.retainAll(gone.partIds());
              return !shared.isEmpty();
            })
        .findFirst();
  }

  private String outcome(String word) {
    return messages.getMessage("outcome." + word, null, Locale.ENGLISH);
  }
}
