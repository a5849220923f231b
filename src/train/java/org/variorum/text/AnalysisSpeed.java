package org.variorum.text;

import org.variorum.text.speech.AttributionTagger;
import org.variorum.text.speech.TaggerWeights;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells how many articles of 600 words a second are read: {@code AnalysisSpeed ARTICLES.jsonl [encoder]}. Without
 * "encoder" the tokens' vectors are left out and all else is done.
 */
final class AnalysisSpeed {

  private static final int WORDS = 600;
  private static final int ROUNDS = 4;

  private AnalysisSpeed() {}

  public static void main(String[] args) throws Exception {
    boolean encoder = args.length > 1;
    TextReader reader =
        encoder
            ? new TextReader()
            : new TextReader(new AttributionTagger(TaggerWeights.bundled(), null));
    List<String> texts = new ArrayList<>();
    try (var lines = Files.lines(Path.of(args[0]))) {
      lines.map(line -> JsonMapper.builder().build().readTree(line).path("text").asString(""))
          .forEach(texts::add);
    }
    long words = texts.stream().mapToLong(text -> text.split("\\s+").length).sum();
    for (int round = 0; round < ROUNDS; round++) {
      long begun = System.nanoTime();
      long cpu = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      texts.forEach(text -> reader.read(text, null, "en"));
      double articles = words / (double) WORDS;
      System.out.printf(
          "%.1f articles of %d words a second; %.1f a second of this thread's processor time%n",
          articles / (System.nanoTime() - begun) * 1e9,
          WORDS,
          articles / (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) * 1e9);
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf("heap %d MB%n", runtime.totalMemory() - runtime.freeMemory() >> 20);
  }
}
