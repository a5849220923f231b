package org.variorum.article.importing;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;
import org.variorum.article.Articles;
import org.variorum.article.ImportOutcome;
import org.variorum.article.RefusedArticle;
import org.variorum.outlet.Outlets;
import org.variorum.text.language.Slug;
import org.variorum.topic.Referents;
import org.variorum.topic.Topic;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;

/** Takes in the articles of files and folders, one by one. */
@Service
class Importer {

  private final Articles articles;
  private final Outlets outlets;
  private final Topics topics;
  private final Referents referents;

  Importer(Articles articles, Outlets outlets, Topics topics, Referents referents) {
    this.articles = articles;
    this.outlets = outlets;
    this.topics = topics;
    this.referents = referents;
  }

  /** Reports on each entry to {@code progress} while it goes. */
  void run(ImportFiles files, boolean sample, ImportProgress progress) {
    files.manifests().forEach(manifest -> prepare(manifest, sample));
    files.read(
        entry -> {
          switch (entry) {
            case ImportEntry.Ready ready -> take(ready, progress);
            case ImportEntry.Refused refused -> progress.refused(refused.name(), refused.reason());
          }
        });
    progress.finish();
  }

  /** As {@link #run}, with a line an entry on {@code out} and a bar on {@code bar}. */
  ImportProgress run(List<Path> paths, PrintStream out, PrintStream bar, boolean terminal) {
    ImportFiles files = ImportFiles.in(paths);
    ImportProgress progress = new ImportProgress(out, bar, terminal, files.count());
    run(files, false, progress);
    return progress;
  }

  private void take(ImportEntry.Ready ready, ImportProgress progress) {
    try {
      ImportOutcome outcome = articles.take(ready.submission()).outcome();
      if (outcome == ImportOutcome.RESERVED) {
        progress.refused(
            ready.name(),
            "Its outlet reserves text and data mining (noai, tdm-reservation); ask the outlet.");
      } else {
        progress.taken(ready.name(), outcome);
      }
    } catch (RefusedArticle refused) {
      progress.refused(ready.name(), String.valueOf(refused.getMessage()));
    }
  }

  private void prepare(Manifest manifest, boolean sample) {
    Manifest.Topic topic = manifest.topic();
    if (topic != null) {
      add(topic, sample);
    }
    for (Manifest.Outlet outlet : manifest.outlets()) {
      outlets.describe(outlet.name(), sample, outlet.home(), outlet.country(), outlet.language());
    }
  }

  /** Leaves a topic as it is that is there already. */
  private void add(Manifest.Topic topic, boolean sample) {
    boolean known = topics.bySlug(topic.slug()).isPresent();
    Manifest.Rules rules = topic.rules();
    Topic added =
        topics.add(
            topic.slug(),
            topic.name(),
            topic.description(),
            new TopicRules(
                rules.any(),
                rules.all(),
                rules.none(),
                rules.from(),
                rules.until(),
                rules.only().stream().map(Slug::of).toList(),
                rules.except().stream().map(Slug::of).toList()),
            sample);
    if (!known) {
      referents.give(added.id(), topic.referents());
    }
  }
}
