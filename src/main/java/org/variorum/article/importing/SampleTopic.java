package org.variorum.article.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import org.variorum.platform.Roles;
import org.variorum.platform.StartupNote;
import org.variorum.platform.TransactionLocks;
import org.variorum.topic.Topic;
import org.variorum.topic.Topics;

/**
 * Shows an empty installation what Variorum does: imports the sample pages that it ships with, all
 * or none, on the same road as any article.
 */
@Component
class SampleTopic implements ApplicationRunner, StartupNote {

  private static final Logger log = LoggerFactory.getLogger(SampleTopic.class);
  private static final String FOLDER = "samples/";

  private final Importer importer;
  private final Topics topics;
  private final TransactionLocks locks;
  private final TransactionTemplate transaction;
  private final Roles roles;
  private final boolean wanted;

  SampleTopic(
      Importer importer,
      Topics topics,
      TransactionLocks locks,
      TransactionTemplate transaction,
      Roles roles,
      @Value("${variorum.samples}") boolean wanted) {
    this.importer = importer;
    this.topics = topics;
    this.locks = locks;
    this.transaction = transaction;
    this.roles = roles;
    this.wanted = wanted;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (wanted && roles.worker() && topics.areNew()) {
      Path folder = Files.createTempDirectory("variorum-samples");
      try {
        unpack(folder);
        load(folder);
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    }
  }

  @Override
  public String line() {
    return topics.all().stream()
        .filter(Topic::sample)
        .findFirst()
        .map(
            topic ->
                "Samples are shown: “"
                    + topic.name()
                    + "”, by invented outlets (leave them out of an empty installation with"
                    + " variorum.samples=false)")
        .orElse("");
  }

  private void load(Path folder) {
    ImportFiles files = ImportFiles.in(List.of(folder));
    PrintStream lines =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    ImportProgress progress = new ImportProgress(lines, lines, false, files.count());
    transaction.executeWithoutResult(
        status -> {
          locks.hold("sample topic", 0);
          if (topics.areNew()) {
            importer.run(files, true, progress);
          }
        });
    if (progress.refusals() > 0) {
      log.error("{} sample pages were refused: run import on them to see why", progress.refusals());
    }
  }

  private static void unpack(Path folder) throws IOException {
    Resource[] resources =
        new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*.*");
    for (Resource resource : resources) {
      String address = resource.getURL().toString();
      String name = address.substring(address.lastIndexOf("/" + FOLDER) + FOLDER.length() + 1);
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      try (InputStream in = resource.getInputStream()) {
        Files.copy(in, file);
      }
    }
  }
}
