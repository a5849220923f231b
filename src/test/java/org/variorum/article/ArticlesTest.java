package org.variorum.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.variorum.RoomTest;
import org.variorum.outlet.Outlets;
import org.variorum.platform.Backlog;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;

@RoomTest
class ArticlesTest {

  private static final String PIER = "https://quay.example/pier";
  private static final String CLOSED =
      "The harbour council closed the old pier on Friday.\n\nNobody knows when it will open again, and the"
          + " fishermen who moor there were told to leave by the end of May.";
  private static final String OPEN =
      "The harbour council opened the old pier on Monday.\n\nFishermen were glad to hear of it, for they"
          + " had spent the whole summer at a mooring that was far too small.";

  @Autowired Articles articles;
  @Autowired Topics topics;
  @Autowired Outlets outlets;
  @Autowired Backlog backlog;

  @Test
  void newArticleIsKeptAsHandedInAndItsReadingOrdered() {
    Taken taken = articles.take(pier(CLOSED));

    assertThat(taken.outcome()).isEqualTo(ImportOutcome.NEW);
    assertThat(articles.byId(taken.articleId()))
        .hasValueSatisfying(
            article -> {
              assertThat(article.url()).isEqualTo(PIER);
              assertThat(article.title()).isEqualTo("Old pier");
              assertThat(article.text()).isEqualTo(CLOSED);
              assertThat(article.authors()).containsExactly("Ines Carr");
              assertThat(article.published()).isEqualTo(ArticleContent.time("", "2031-05-06"));
              assertThat(article.revision()).isEqualTo(1);
              assertThat(outlets.byId(article.outletId()).orElseThrow().name())
                  .isEqualTo("The Quay Gazette");
            });
    assertThat(backlog.size()).isEqualTo(1);
  }

  @Test
  void sameArticleAgainChangesNothingHoweverItsAddressIsWritten() {
    Taken first = articles.take(pier(CLOSED));

    assertThat(articles.take(pier(CLOSED)))
        .isEqualTo(new Taken(first.articleId(), ImportOutcome.UNCHANGED, false, false));
    assertThat(articles.take(at("http://www.quay.example/pier/?utm_source=x#top", CLOSED, null)))
        .isEqualTo(new Taken(first.articleId(), ImportOutcome.UNCHANGED, false, false));
    assertThat(articles.revisions(first.articleId())).hasSize(1);
    assertThat(backlog.size()).isEqualTo(1);
  }

  @Test
  void otherTextAtTheSameAddressIsARevision() {
    long id = articles.take(pier(CLOSED)).articleId();

    assertThat(articles.take(pier(OPEN)))
        .isEqualTo(new Taken(id, ImportOutcome.REVISED, false, true));
    assertThat(articles.byId(id).orElseThrow().text()).isEqualTo(OPEN);
    assertThat(articles.revisions(id))
        .extracting(Revision::number, Revision::text, Revision::kind)
        .containsExactly(tuple(1, CLOSED, null), tuple(2, OPEN, RevisionKind.SUBSTANTIVE));
    assertThat(backlog.size()).isEqualTo(2);
  }

  @Test
  void oldRevisionImportedAgainChangesNothing() {
    long id = articles.take(pier(CLOSED)).articleId();
    articles.take(pier(OPEN));

    assertThat(articles.take(pier(CLOSED)).outcome()).isEqualTo(ImportOutcome.UNCHANGED);
    assertThat(articles.byId(id).orElseThrow().text()).isEqualTo(OPEN);
  }

  @Test
  void oldTextReadFromTheOutletLaterIsNews() {
    long id = articles.take(at(PIER, CLOSED, "2031-05-06T08:00:00Z")).articleId();
    articles.take(at(PIER, OPEN, "2031-05-07T08:00:00Z"));

    assertThat(articles.take(at(PIER, CLOSED, "2031-05-06T09:00:00Z")).outcome())
        .isEqualTo(ImportOutcome.UNCHANGED);
    assertThat(articles.take(at(PIER, CLOSED, "2031-05-08T08:00:00Z")).outcome())
        .isEqualTo(ImportOutcome.REVISED);
    assertThat(articles.byId(id).orElseThrow().text()).isEqualTo(CLOSED);
    assertThat(articles.revisions(id)).hasSize(3);
  }

  @Test
  void articleWithoutAddressIsKnownByOutletAndReference() {
    long one = articles.take(named("a.txt", "The Quay Gazette", CLOSED)).articleId();

    assertThat(articles.take(named("a.txt", "The Quay Gazette", OPEN)))
        .isEqualTo(new Taken(one, ImportOutcome.REVISED, false, true));
    assertThat(articles.take(named("b.txt", "The Quay Gazette", OPEN)).outcome())
        .isEqualTo(ImportOutcome.NEW);
    assertThat(articles.take(named("a.txt", "Lagoon Post", OPEN)).outcome())
        .isEqualTo(ImportOutcome.NEW);
  }

  @Test
  void revisionTellsWhatChanged() {
    long id = articles.take(pier(CLOSED)).articleId();

    Taken corrected = articles.take(pier(CLOSED.replace("Friday", "Thursday")));
    Taken edited =
        articles.take(pier(CLOSED.replace("Friday", "Thursday").replace("when", "how soon")));

    assertThat(corrected).isEqualTo(new Taken(id, ImportOutcome.REVISED, false, true));
    assertThat(edited).isEqualTo(new Taken(id, ImportOutcome.REVISED, false, false));
    assertThat(articles.revisions(id))
        .extracting(Revision::kind, Revision::changes)
        .containsExactly(
            tuple(null, List.of()),
            tuple(
                RevisionKind.SUBSTANTIVE,
                List.of("the date Friday became Thursday", "1 sentence reworded")),
            tuple(RevisionKind.MINOR, List.of("1 sentence reworded")));
  }

  @Test
  void otherBlanksAndLineBreaksAreNoRevision() {
    long id = articles.take(pier(CLOSED)).articleId();

    assertThat(articles.take(pier(CLOSED.replace("\n\n", "\n").replace(" on ", " \u00a0on "))))
        .isEqualTo(new Taken(id, ImportOutcome.UNCHANGED, false, false));
    assertThat(articles.revisions(id)).hasSize(1);
  }

  @Test
  void stubDoesNotReplaceTheFullerText() {
    String whole = CLOSED + "\n\n" + OPEN + "\n\nThe mayor spoke of a good day for the town.";
    long id = articles.take(pier(whole)).articleId();

    Taken cut = articles.take(at(PIER, CLOSED, "2031-05-07T08:00:00Z"));

    assertThat(cut).isEqualTo(new Taken(id, ImportOutcome.UNCHANGED, true, false));
    assertThat(articles.byId(id).orElseThrow().text()).isEqualTo(whole);
    assertThat(standing(id).cut()).isEqualTo("2031-05-07T08:00:00Z");

    articles.take(at(PIER, whole, "2031-05-08T08:00:00Z"));

    assertThat(standing(id).cut()).isNull();
    assertThat(articles.revisions(id)).hasSize(1);
  }

  @Test
  void withdrawnArticleIsKeptUntilItIsThereAgain() {
    long id = articles.take(at(PIER, CLOSED, "2031-05-06T08:00:00Z")).articleId();
    Instant gone = Instant.parse("2031-05-07T08:00:00Z");

    articles.withdraw(id, gone, "It answers 410 Gone.");
    articles.withdraw(id, gone.plusSeconds(60), "It answers 404 Not Found.");

    assertThat(standing(id).withdrawal())
        .isEqualTo(new Withdrawal(gone, "It answers 410 Gone.", null));
    assertThat(articles.byId(id)).isPresent();
    articles.take(at(PIER, CLOSED, "2031-05-06T09:00:00Z"));
    assertThat(standing(id).withdrawn()).isTrue();

    articles.take(at(PIER, CLOSED, "2031-05-08T08:00:00Z"));

    assertThat(standing(id).withdrawn()).isFalse();
    assertThat(articles.withdrawals(id))
        .containsExactly(
            new Withdrawal(gone, "It answers 410 Gone.", Instant.parse("2031-05-08T08:00:00Z")));
  }

  @Test
  void pageThatReservesMiningIsNotKept() {
    Submission page = sent(PIER, null, CLOSED);

    assertThat(articles.take(page.reserving(true, false)).outcome())
        .isEqualTo(ImportOutcome.RESERVED);
    assertThat(
            articles
                .take(
                    Submission.page(
                        PIER, "<meta name=robots content=noai>" + String.valueOf(page.html())))
                .outcome())
        .isEqualTo(ImportOutcome.RESERVED);
    assertThat(articles.holds(PIER)).isFalse();
  }

  @Test
  void pageThatForbidsCopiesIsNoted() {
    Submission page = sent(PIER, null, CLOSED);
    long id = articles.take(page.reserving(false, true)).articleId();

    assertThat(standing(id).archivingReserved()).isTrue();
    articles.take(page);
    assertThat(standing(id).archivingReserved()).isFalse();
  }

  private Standing standing(long id) {
    return Objects.requireNonNull(articles.standings(List.of(id)).get(id));
  }

  @Test
  void versionForTelephonesIsTheArticleThatItCallsCanonical() {
    Taken amp =
        articles.take(page("https://quay.example/lite/7", "https://quay.example/pier", CLOSED));

    Taken whole = articles.take(page("https://quay.example/pier", null, CLOSED));

    assertThat(whole).isEqualTo(new Taken(amp.articleId(), ImportOutcome.UNCHANGED, false, false));
    assertThat(articles.addresses(amp.articleId()))
        .containsExactlyInAnyOrder("https://quay.example/lite/7", "https://quay.example/pier");
  }

  @Test
  void canonicalAddressThatAllPagesOfAnOutletNameJoinsNone() {
    Taken one = articles.take(page("https://quay.example/a", "https://quay.example/news", CLOSED));

    Taken other = articles.take(page("https://quay.example/b", "https://quay.example/news", OPEN));

    assertThat(other.outcome()).isEqualTo(ImportOutcome.NEW);
    assertThat(articles.idOf("https://quay.example/news")).hasValue(one.articleId());
    assertThat(articles.idOf("https://quay.example/b")).hasValue(other.articleId());
  }

  @Test
  void canonicalAddressAtAnotherOutletIsNotBelieved() {
    Taken wire = articles.take(page("https://wire.example/pier", null, CLOSED));

    Taken copy =
        articles.take(page("https://quay.example/pier", "https://wire.example/pier", CLOSED));

    assertThat(copy.articleId()).isNotEqualTo(wire.articleId());
  }

  @Test
  void addressThatWasAskedForAndTheOneItLedToAreKept() {
    Submission found = sent("https://quay.example/pier", null, CLOSED);

    long id = articles.take(found.askedAt("http://feeds.example/x?utm_source=rss")).articleId();

    assertThat(articles.addresses(id))
        .containsExactlyInAnyOrder("http://feeds.example/x", "https://quay.example/pier");
    assertThat(articles.idOf("https://feeds.example/x")).hasValue(id);
    Submission moved = sent("https://quay.example/2031/pier", null, CLOSED);
    assertThat(articles.take(moved.askedAt("https://quay.example/pier")).articleId()).isEqualTo(id);
  }

  @Test
  void twoThreadsAtOnceMakeOneArticle() throws Exception {
    int threads = 6;
    CyclicBarrier together = new CyclicBarrier(threads);
    Callable<Taken> taking =
        () -> {
          together.await();
          return articles.take(pier(CLOSED));
        };
    List<Taken> taken = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (Future<Taken> each : pool.invokeAll(Collections.nCopies(threads, taking))) {
        taken.add(each.get());
      }
    }

    assertThat(taken).extracting(Taken::articleId).containsOnly(taken.getFirst().articleId());
    assertThat(taken).filteredOn(one -> one.outcome() == ImportOutcome.NEW).hasSize(1);
    assertThat(articles.page(PageRequest.of(0, 10)).getTotalElements()).isEqualTo(1);
    assertThat(articles.revisions(taken.getFirst().articleId())).hasSize(1);
  }

  @Test
  void refusalSaysWhyAndLeavesNothingBehind() {
    assertRefused(submission(null, "Gazette", PIER, null, null, null, null), "html or text");
    assertRefused(
        submission(null, "Gazette", PIER, null, null, "<p>" + CLOSED, CLOSED), "html or text");
    assertRefused(submission(null, null, null, null, null, null, CLOSED), "who published it");
    assertRefused(submission(null, "Gazette", "quay", null, null, null, CLOSED), "url");
    assertRefused(at(PIER, CLOSED, "yesterday"), "retrieved");
    assertRefused(submission(null, "Gazette", PIER, null, "nowhere", null, CLOSED), "nowhere");

    assertThat(articles.page(PageRequest.of(0, 10))).isEmpty();
    assertThat(outlets.all()).isEmpty();
    assertThat(backlog.size()).isZero();
  }

  @Test
  void rulesChooseTheTopicAndWhatNoneAdmitsIsImported() {
    topics.add("boats", "Boats", "", new TopicRules(List.of("yacht"), List.of(), List.of()), false);
    topics.add("piers", "Piers", "", new TopicRules(List.of("pier"), List.of(), List.of()), false);

    assertThat(topicOf(articles.take(pier(CLOSED)))).isEqualTo("piers");
    assertThat(
            topicOf(
                articles.take(
                    submission(
                        null,
                        "Gazette",
                        "https://quay.example/cake",
                        "Cake",
                        null,
                        null,
                        "The baker sold no cake on Friday.\n\nShe had run out of flour by noon, and"
                            + " nobody in the whole town had any flour left to lend her."))))
        .isEqualTo(Topics.IMPORTED);
  }

  @Test
  void topicThatIsNamedWinsOverRules() {
    topics.add("piers", "Piers", "", new TopicRules(List.of("pier"), List.of(), List.of()), false);
    topics.add("mine", "Mine", "", new TopicRules(List.of(), List.of(), List.of()), false);

    assertThat(
            topicOf(articles.take(submission(null, "Gazette", PIER, null, "mine", null, CLOSED))))
        .isEqualTo("mine");
  }

  @Test
  void sampleTopicNeverTakesWhatIsNotMeantForIt() {
    topics.add("piers", "Piers", "", new TopicRules(List.of("pier"), List.of(), List.of()), true);

    assertThat(topicOf(articles.take(pier(CLOSED)))).isEqualTo(Topics.IMPORTED);
  }

  private String topicOf(Taken taken) {
    return topics
        .byId(articles.byId(taken.articleId()).orElseThrow().topicId())
        .orElseThrow()
        .slug();
  }

  private void assertRefused(Submission submission, String reason) {
    assertThatExceptionOfType(RefusedArticle.class)
        .isThrownBy(() -> articles.take(submission))
        .withMessageContaining(reason);
  }

  private PageReading page(String url, @Nullable String canonical, String text) {
    return articles.read(sent(url, canonical, text));
  }

  private static Submission sent(String url, @Nullable String canonical, String text) {
    return Submission.page(
            url,
            "<title>Old pier</title>"
                + (canonical == null ? "" : "<link rel=canonical href='" + canonical + "'>")
                + "<article><h1>Old pier</h1><p>"
                + text.replace("\n\n", "</p><p>")
                + "</p></article>")
        .by("The Quay Gazette");
  }

  private static Submission pier(String text) {
    return at(PIER, text, null);
  }

  private static Submission at(String url, String text, @Nullable String retrieved) {
    return new Submission(
        "pier.txt",
        "The Quay Gazette",
        url,
        "Old pier",
        List.of("Ines Carr"),
        "2031-05-06",
        retrieved,
        "en",
        null,
        null,
        text);
  }

  private static Submission named(String reference, String outlet, String text) {
    return submission(reference, outlet, null, "Old pier", null, null, text);
  }

  private static Submission submission(
      @Nullable String reference,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String title,
      @Nullable String topic,
      @Nullable String html,
      @Nullable String text) {
    return new Submission(
        reference, outlet, url, title, List.of(), null, null, "en", topic, html, text);
  }
}
