package org.variorum.harvest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.variorum.article.Articles;
import org.variorum.article.PageReading;
import org.variorum.article.RefusedArticle;
import org.variorum.article.Submission;
import org.variorum.article.extraction.PageBytes;
import org.variorum.harvest.Inquiry.NoDocument;
import org.variorum.harvest.OutletFinder.Look;
import org.variorum.harvest.OutletFinder.NothingFound;
import org.variorum.harvest.OutletInquiry.Part;
import org.variorum.harvest.OutletInquiry.Stage;
import org.variorum.harvest.OutletPreview.Fit;
import org.variorum.harvest.OutletPreview.Sample;
import org.variorum.harvest.feed.Entry;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Purpose;
import org.variorum.text.language.Slug;
import org.variorum.topic.Candidate;
import org.variorum.topic.Topic;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;

/** Looks at an outlet and a few of its articles as harvest would, and stores none of it. */
@Component
class OutletPreviews {

  private static final int ARTICLES = 3;
  private static final int WORDS_SHOWN = 60;

  private final OutletFinder finder;
  private final Articles articles;
  private final Topics topics;
  private final IconSearch icons;
  private final ParsingPool pool;
  private final Clock clock;

  OutletPreviews(
      OutletFinder finder,
      Articles articles,
      Topics topics,
      IconSearch icons,
      ParsingPool pool,
      Clock clock) {
    this.finder = finder;
    this.articles = articles;
    this.topics = topics;
    this.icons = icons;
    this.pool = pool;
    this.clock = clock;
  }

  /**
   * A look that is over.
   *
   * @param icon the outlet's, as a small PNG; null where none was found
   */
  record Seen(OutletPreview preview, byte @Nullable [] icon) {}

  Seen of(String address, Progress progress) throws NothingFound, InterruptedException {
    Look look = finder.look(address, progress);
    List<Sample> samples = new ArrayList<>();
    List<Entry> newest = look.entries().stream().limit(ARTICLES).toList();
    for (Entry entry : newest) {
      progress.begins(new Stage(Part.ARTICLE, samples.size() + 1, newest.size()));
      samples.add(sample(entry, look));
    }
    progress.begins(Stage.of(Part.ICON));
    return new Seen(
        new OutletPreview(look.finding(), samples), icons.of(look.icons(), look.inquiry()));
  }

  private Sample sample(Entry entry, Look look) throws InterruptedException {
    try {
      Answer.Document document = look.inquiry().document(entry.address(), Purpose.PAGE);
      PageReading reading = pool.run(() -> read(document, look.finding().name()));
      boolean reserved = reading.miningReserved() || document.reservations().mining();
      Candidate candidate =
          Candidate.of(
              reading.title(),
              reading.text(),
              Slug.of(look.finding().name()),
              entry.published() == null ? clock.instant() : entry.published());
      return new Sample(
          entry.address().toString(),
          reading.title(),
          entry.published(),
          beginning(reading.text()),
          reading.text().split("\\s+").length,
          reserved ? "The outlet reserves text and data mining, so it is not kept." : null,
          topics.following().stream().map(topic -> fit(topic, candidate)).toList());
    } catch (NoDocument nothing) {
      return refused(entry, nothing.reason());
    } catch (RefusedArticle noArticle) {
      return refused(entry, String.valueOf(noArticle.getMessage()));
    }
  }

  private static Fit fit(Topic topic, Candidate candidate) {
    TopicRules rules = topic.rules();
    return new Fit(
        topic.name(),
        rules.admit(candidate),
        rules.found(candidate),
        rules.missing(candidate),
        rules.forbidden(candidate),
        rules.outside(candidate).orElse(null));
  }

  private PageReading read(Answer.Document document, String outlet) {
    return articles.read(
        Submission.page(
                document.address().toString(),
                PageBytes.decode(document.body(), document.contentType()))
            .by(outlet));
  }

  private static Sample refused(Entry entry, @Nullable String reason) {
    return new Sample(
        entry.address().toString(),
        entry.title(),
        entry.published(),
        beginning(entry.teaser()),
        0,
        reason,
        List.of());
  }

  private static String beginning(String text) {
    String[] words = text.strip().split("\\s+", WORDS_SHOWN + 1);
    return words.length <= WORDS_SHOWN
        ? text.strip()
        : Arrays.stream(words).limit(WORDS_SHOWN).collect(Collectors.joining(" ")) + " …";
  }
}
