package org.variorum.text.encoder;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Embeds with the bundled bge-small model, on all cores; what is longer than {@value #LONGEST}
 * characters is cut. Safe for use by many threads.
 */
public final class BgeEmbedder implements Embedder, AutoCloseable {

  private static final int LONGEST = 2_000;
  private static final int BATCH = 16;

  private final BgeSmallEnV15QuantizedEmbeddingModel model;
  private final ExecutorService threads;

  public BgeEmbedder() {
    int cores = Runtime.getRuntime().availableProcessors();
    threads =
        Executors.newFixedThreadPool(
            cores, Thread.ofPlatform().daemon().name("embedder-", 0).factory());
    // A pool of its own: the model spreads one text's parts over it, never our batches.
    model = new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run);
  }

  @Override
  public List<float[]> embed(List<String> texts) {
    List<Future<List<float[]>>> batches = new ArrayList<>();
    for (int from = 0; from < texts.size(); from += BATCH) {
      List<String> batch = List.copyOf(texts.subList(from, Math.min(texts.size(), from + BATCH)));
      Callable<List<float[]>> task = () -> batch.stream().map(this::embed).toList();
      batches.add(threads.submit(task));
    }
    List<float[]> vectors = new ArrayList<>(texts.size());
    for (Future<List<float[]>> batch : batches) {
      vectors.addAll(result(batch));
    }
    return vectors;
  }

  private float[] embed(String text) {
    return unit(model.embed(TextSegment.from(clean(text))).content().vector());
  }

  private static List<float[]> result(Future<List<float[]>> batch) {
    try {
      return batch.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while embedding", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a text could not be embedded", e.getCause());
    }
  }

  /** The tokenizer takes neither blank texts nor null bytes nor halves of surrogate pairs. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .filter(point -> point != 0)
        .map(
            point ->
                point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? ' ' : point)
        .forEach(clean::appendCodePoint);
    String cut = clean.toString().strip();
    return cut.isEmpty() ? "." : cut;
  }

  private static float[] unit(float[] vector) {
    double sum = 0;
    for (float value : vector) {
      sum += value * value;
    }
    float length = (float) Math.sqrt(sum);
    float[] unit = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      unit[i] = length == 0 ? 0 : vector[i] / length;
    }
    return unit;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
