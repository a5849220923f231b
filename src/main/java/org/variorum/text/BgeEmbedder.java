package org.variorum.text;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.List;

/** temp */
public final class BgeEmbedder implements Embedder {
  private final BgeSmallEnV15QuantizedEmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();

  @Override
  public List<float[]> embed(List<String> texts) {
    if (texts.isEmpty()) return List.of();
    return model.embedAll(texts.stream().map(t -> TextSegment.from(t.isBlank() ? "-" : t)).toList()).content().stream().map(e -> e.vector()).toList();
  }
}
