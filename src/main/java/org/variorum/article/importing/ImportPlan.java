package org.variorum.article.importing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.article.RefusedArticle;

/** Which files will be read, in which order, before any of them is opened. */
final class ImportPlan {

  /** One step of the plan. */
  sealed interface Step {
    record Read(Path file, FileKind kind, String name, Manifest.Article known) implements Step {}

    record Refuse(ImportEntry.Refused entry) implements Step {}
  }

  private static final String KNOWN = ".html, .txt, .md, .jsonl or .warc, also gzipped";

  private final List<Step> steps = new ArrayList<>();
  private final List<Manifest> manifests = new ArrayList<>();

  static ImportPlan of(List<Path> paths) {
    ImportPlan plan = new ImportPlan();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        plan.addFolder(path);
      } else {
        String name = String.valueOf(path.getFileName());
        plan.addFile(path, name, Manifest.Article.unlisted(name));
      }
    }
    return plan;
  }

  List<Step> steps() {
    return steps;
  }

  List<Manifest> manifests() {
    return manifests;
  }

  private void addFile(Path file, String name, Manifest.Article known) {
    if (!Files.exists(file)) {
      refuse(name, "There is no such file; check its name.");
      return;
    }
    FileKind.of(name)
        .ifPresentOrElse(
            kind -> steps.add(new Step.Read(file, kind, name, known)),
            () -> refuse(name, "Its kind is not known; hand in " + KNOWN + "."));
  }

  private void addFolder(Path folder) {
    Path manifestFile = folder.resolve(Manifest.FILE);
    Set<Path> listed = new HashSet<>();
    Manifest.@Nullable Topic topic = null;
    int before = steps.size();
    if (Files.exists(manifestFile)) {
      try {
        Manifest manifest = ManifestReader.read(manifestFile);
        manifests.add(manifest);
        topic = manifest.topic();
        for (Manifest.Article article : manifest.articles()) {
          addListed(folder, article.inTopic(topic), listed);
        }
      } catch (RefusedArticle broken) {
        refuse(Manifest.FILE, String.valueOf(broken.getMessage()));
        return;
      }
    }
    for (Path file : filesIn(folder)) {
      if (!listed.contains(file.normalize())) {
        String name = nameIn(folder, file);
        addInside(folder, file, name, Manifest.Article.unlisted(name).inTopic(topic));
      }
    }
    if (steps.size() == before) {
      refuse(
          String.valueOf(folder.getFileName()),
          "The folder holds nothing to import; hand in " + KNOWN + ".");
    }
  }

  private void addListed(Path folder, Manifest.Article article, Set<Path> listed) {
    Path file;
    try {
      file = folder.resolve(article.file()).normalize();
    } catch (InvalidPathException impossible) {
      refuse(article.file(), "The manifest lists a file with an impossible name; correct it.");
      return;
    }
    if (!file.startsWith(folder.normalize()) || Path.of(article.file()).isAbsolute()) {
      refuse(
          article.file(),
          "The manifest lists a file outside its folder; move the file into the folder.");
      return;
    }
    listed.add(file);
    if (Files.exists(file)) {
      addInside(folder, file, article.file(), article);
    } else {
      refuse(
          article.file(),
          "The manifest lists this file but it is missing; add it or take it off the list.");
    }
  }

  private void addInside(Path folder, Path file, String name, Manifest.Article known) {
    try {
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        refuse(name, "It is a link that leads out of the folder; copy the file instead.");
        return;
      }
    } catch (IOException unreadable) {
      refuse(name, BoundedFile.reason(unreadable));
      return;
    }
    addFile(file, name, known);
  }

  private List<Path> filesIn(Path folder) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (FileKind.of(file.toString()).isPresent()) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              refuse(nameIn(folder, file), BoundedFile.reason(failure));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException unreadable) {
      refuse(String.valueOf(folder.getFileName()), BoundedFile.reason(unreadable));
    }
    files.sort(Comparator.comparing(file -> nameIn(folder, file)));
    return files;
  }

  private static String nameIn(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private void refuse(String name, String reason) {
    steps.add(new Step.Refuse(new ImportEntry.Refused(name, reason)));
  }
}
