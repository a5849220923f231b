package org.variorum.text.encoder;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Gives each word of a passage a vector that knows the words around it: the bundled bge-small model
 * after one of its {@value #DEPTH} layers. Safe for use by many threads; each call runs on the
 * caller's.
 */
public final class Encoder implements AutoCloseable {

  public static final int WIDTH = 384;
  static final int DEPTH = 12;

  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
  private static final String WORD_PIECES = "/bge-small-en-v1.5-q-tokenizer.json";
  private static final Map<String, String> OPTIONS =
      Map.of("truncation", "true", "maxLength", "512", "padding", "false");

  private final List<Integer> layers;
  private final HuggingFaceTokenizer tokenizer;
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  public Encoder(List<Integer> layers) {
    this.layers = List.copyOf(layers);
    try (InputStream model = resource(MODEL);
        InputStream pieces = resource(WORD_PIECES);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      session = environment.createSession(EncoderGraph.cut(model.readAllBytes(), layers), options);
      tokenizer = HuggingFaceTokenizer.newInstance(pieces, OPTIONS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder does not load", e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Encoder.class.getResourceAsStream(name), name);
  }

  /**
   * For each layer the words' vectors, one behind the other; a word of several pieces has the mean
   * of theirs. Words past the 512th piece have none: their vector is 0.
   */
  public List<float[]> encode(List<String> words) {
    Encoding encoding = tokenizer.encode(words.toArray(String[]::new), true, false);
    long[] shape = {1, encoding.getIds().length};
    try (OnnxTensor ids = tensor(encoding.getIds(), shape);
        OnnxTensor mask = tensor(encoding.getAttentionMask(), shape);
        OnnxTensor types = tensor(encoding.getTypeIds(), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return layers.stream().map(layer -> vectors(result, layer, encoding, words.size())).toList();
    } catch (OrtException e) {
      throw new IllegalStateException("a passage could not be encoded", e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private static float[] vectors(OrtSession.Result result, int layer, Encoding encoding, int n) {
    OnnxTensor output = (OnnxTensor) result.get(EncoderGraph.vectors(layer)).orElseThrow();
    var values = output.getFloatBuffer();
    float[] vectors = new float[n * WIDTH];
    int[] pieces = new int[n];
    long[] wordIds = encoding.getWordIds();
    for (int piece = 0; piece < wordIds.length; piece++) {
      int word = (int) wordIds[piece];
      if (word >= 0 && word < n) {
        pieces[word]++;
        for (int i = 0; i < WIDTH; i++) {
          vectors[word * WIDTH + i] += values.get(piece * WIDTH + i);
        }
      }
    }
    for (int word = 0; word < n; word++) {
      for (int i = 0; i < WIDTH && pieces[word] > 1; i++) {
        vectors[word * WIDTH + i] /= pieces[word];
      }
    }
    return vectors;
  }

  @Override
  public void close() {
    tokenizer.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder does not close", e);
    }
  }
}
