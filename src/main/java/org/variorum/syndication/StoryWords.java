package org.variorum.syndication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.variorum.claim.Claim;
import org.variorum.claim.Figure;
import org.variorum.provenance.Independence;
import org.variorum.story.Story;

/** Says in a few words what a story is made of and where its articles part ways. */
@Component
class StoryWords {

  private static final int FEW = 5;

  private final MessageSource messages;

  StoryWords(MessageSource messages) {
    this.messages = messages;
  }

  String describe(
      Story story, Independence independence, List<Figure> figures, List<Claim> claims) {
    List<String> points = new ArrayList<>();
    figures.stream().map(this::point).forEach(points::add);
    claims.stream()
        .filter(claim -> !claim.slots().equals(List.of("how many")))
        .map(claim -> say("feed.claim", claim.text(), String.join(", ", claim.slots())))
        .forEach(points::add);
    String counts =
        say(
            "feed.description.counts",
            say("outlets", story.outlets()),
            say("reports", independence.independentReports()));
    if (story.articles().size() < 2) {
      return counts;
    }
    return points.isEmpty()
        ? counts + " " + say("feed.description.none")
        : counts
            + " "
            + say(
                "feed.description.differ",
                String.join("; ", points.subList(0, Math.min(FEW, points.size()))));
  }

  String title(String topic) {
    return say("feed.title", topic);
  }

  private String point(Figure figure) {
    List<String> sides = figure.sides().stream().map(side -> "“" + side.text() + "”").toList();
    String between = " " + say("difference.against") + " ";
    return figure.counted().isEmpty()
        ? String.join(between, sides)
        : figure.counted() + ": " + String.join(between, sides);
  }

  private String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.ENGLISH);
  }
}
