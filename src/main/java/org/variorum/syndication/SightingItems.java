package org.variorum.syndication;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.variorum.article.ListedArticle;
import org.variorum.chronicle.Side;
import org.variorum.chronicle.Sighting;
import org.variorum.chronicle.SightingKind;
import org.variorum.story.Story;
import org.variorum.syndication.format.Html;
import org.variorum.syndication.format.Item;

/** Tells disagreements: what, where, and the sentences they stand on. */
@Component
class SightingItems {

  private static final String HOW_MANY = "how many";

  private final FeedWords words;
  private final Tags tags;

  SightingItems(FeedWords words, Tags tags) {
    this.words = words;
    this.tags = tags;
  }

  Item item(Sighting sighting, Concerned concerned, String base) {
    Story story = concerned.stories().get(sighting.storyId());
    String page = base + (story == null ? "" : "/stories/" + story.slug());
    String place = page + "#" + sighting.place();
    String point = point(sighting, concerned);
    Html content = new Html().element("p", explanation(sighting, concerned));
    evidence(sighting, concerned, base, content);
    content.open("p");
    content.link(place, words.say("feed.sighting.place"));
    if (story != null) {
      content.text(" · ").link(page, words.say("feed.sighting.story", story.title()));
    }
    content.close("p");
    return new Item(
        tags.of("disagreement", sighting.id()),
        words.say("feed.sighting.title", kind(sighting), point),
        place,
        null,
        sighting.firstSeen(),
        sighting.changedAt(),
        null,
        sighting.kind().word(),
        explanation(sighting, concerned),
        content);
  }

  /** The whole in one line. */
  String line(Sighting sighting, Concerned concerned) {
    return words.say("feed.sighting.title", kind(sighting), point(sighting, concerned));
  }

  private String kind(Sighting sighting) {
    return words.say("feed.kind." + sighting.kind().word());
  }

  private String point(Sighting sighting, Concerned concerned) {
    String subject = Excerpts.of(sighting.subject(), Excerpts.LINE);
    if (sighting.respect().equals(HOW_MANY)) {
      return sighting.kind() == SightingKind.UPDATE
          ? words.say(
              "feed.point.update",
              subject,
              "“" + first(sighting, false) + "”",
              "“" + first(sighting, true) + "”")
          : words.say(
              "feed.point.numbers", subject, values(sighting, false), values(sighting, true));
    }
    return switch (sighting.kind()) {
      case ALTERED_QUOTATION ->
          words.say("feed.point.quotation", outlet(sighting, true, concerned), subject);
      case DROPPED_ATTRIBUTION ->
          words.say(
              "feed.point." + (sighting.respect().equals("credit") ? "credit" : "voice"),
              outlet(sighting, true, concerned),
              subject,
              outlet(sighting, false, concerned));
      case CONFLICT, UPDATE ->
          words.say(
              "feed.point.claim",
              subject,
              words.say("feed.respect." + sighting.respect().replace(' ', '-')));
    };
  }

  private String explanation(Sighting sighting, Concerned concerned) {
    String one = outlet(sighting, false, concerned);
    String two = outlet(sighting, true, concerned);
    String oneWords = first(sighting, false);
    String twoWords = first(sighting, true);
    String key =
        switch (sighting.respect()) {
          case HOW_MANY ->
              sighting.kind() == SightingKind.UPDATE ? "feed.explain.update" : "explain.how-many";
          case "words" -> "feed.explain.words";
          case "credit" -> "feed.explain.credit";
          default -> "explain." + sighting.respect().replace(' ', '-');
        };
    return words.say(
        key,
        one,
        Excerpts.of(oneWords, Excerpts.ARTICLE),
        two,
        Excerpts.of(twoWords, Excerpts.ARTICLE));
  }

  private void evidence(Sighting sighting, Concerned concerned, String base, Html content) {
    List<Side> told =
        Concerned.told(sighting).stream()
            .filter(side -> concerned.article(side.articleId()) != null)
            .toList();
    if (told.isEmpty()) {
      return;
    }
    content.open("ul");
    for (Side side : told) {
      ListedArticle article = Objects.requireNonNull(concerned.article(side.articleId()));
      String anchor = side.statementId() == null ? "" : "#s" + side.statementId();
      content
          .open("li")
          .link(base + "/articles/" + article.id() + anchor, concerned.outlet(article.id()))
          .text(", " + Dates.day(article.time()) + ": ");
      quote(side, concerned, article, content);
      content.close("li");
    }
    content.close("ul");
  }

  private void quote(Side side, Concerned concerned, ListedArticle article, Html content) {
    String sentence = concerned.sentence(side);
    if (sentence != null) {
      content.element("q", Excerpts.of(sentence, Excerpts.ARTICLE));
    } else if (side.statementId() != null && !article.beginning().isEmpty()) {
      content.text(words.say("feed.sighting.changed"));
    } else {
      content.text(article.title());
    }
  }

  private static String values(Sighting sighting, boolean against) {
    Set<String> seen = new HashSet<>();
    return sighting.sides().stream()
        .filter(side -> side.against() == against)
        .map(Side::words)
        .filter(value -> seen.add(value.toLowerCase(Locale.ROOT)))
        .limit(Concerned.SIDES)
        .map(value -> "“" + value + "”")
        .collect(Collectors.joining(", "));
  }

  private static String first(Sighting sighting, boolean against) {
    Side side = side(sighting, against);
    return side == null ? "" : side.words();
  }

  private static String outlet(Sighting sighting, boolean against, Concerned concerned) {
    Side side = side(sighting, against);
    return side == null ? "" : concerned.outlet(side.articleId());
  }

  /** The one to be told first; of numbers that were given before, the newest. */
  private static @Nullable Side side(Sighting sighting, boolean against) {
    List<Side> sides = sighting.sides().stream().filter(side -> side.against() == against).toList();
    if (sides.isEmpty()) {
      return null;
    }
    return sighting.kind() == SightingKind.UPDATE && !against ? sides.getLast() : sides.getFirst();
  }
}
