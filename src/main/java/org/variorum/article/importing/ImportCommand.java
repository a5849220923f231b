package org.variorum.article.importing;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.variorum.platform.Command;

/** Takes in articles from files and folders. */
@Component
class ImportCommand implements Command {

  private final Importer importer;

  ImportCommand(Importer importer) {
    this.importer = importer;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String summary() {
    return "take in articles from files and folders";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.isEmpty()) {
      err.println("Usage: import PATH…   (HTML, text, JSON lines, WARC, or folders of them)");
      return 2;
    }
    boolean terminal = System.console() != null && System.console().isTerminal();
    ImportProgress progress =
        importer.run(arguments.stream().map(Path::of).toList(), out, err, terminal);
    err.println("The running server compares them now; if none runs, the next start does.");
    return progress.refusals() == 0 ? 0 : 1;
  }
}
