package org.variorum.text.speech;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The learned weights of the attribution tagger: known words, parts of speech and matrices by name,
 * as {@code src/train} writes them.
 *
 * @param layers the encoder's layers whose vectors they were learned with
 * @param threshold the least score of an attribution
 */
public record TaggerWeights(
    List<Integer> layers,
    float threshold,
    Map<String, Integer> words,
    Map<String, Integer> tags,
    Map<String, Matrix> matrices) {

  private static final String RESOURCE = "attribution-tagger.bin.gz";
  private static final int FORMAT = 0x56415247;

  /** Reads the bundled weights. */
  public static TaggerWeights bundled() {
    try (InputStream resource = TaggerWeights.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException("no weights " + RESOURCE);
      }
      return read(
          new DataInputStream(new BufferedInputStream(new GZIPInputStream(resource), 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TaggerWeights read(DataInputStream in) throws IOException {
    if (in.readInt() != FORMAT) {
      throw new IOException(RESOURCE + " holds no weights");
    }
    List<Integer> layers = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      layers.add(in.readInt());
    }
    float threshold = in.readFloat();
    Map<String, Integer> words = places(in);
    Map<String, Integer> tags = places(in);
    Map<String, Matrix> matrices = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      int rows = in.readInt();
      int columns = in.readInt();
      float[] values = new float[rows * columns];
      for (int i = 0; i < values.length; i++) {
        values[i] = Float.float16ToFloat(in.readShort());
      }
      matrices.put(name, new Matrix(values, rows, columns));
    }
    return new TaggerWeights(List.copyOf(layers), threshold, words, tags, matrices);
  }

  /** Strings by their place, from 1; place 0 is anything else. */
  private static Map<String, Integer> places(DataInputStream in) throws IOException {
    Map<String, Integer> places = new HashMap<>();
    int count = in.readInt();
    for (int i = 1; i <= count; i++) {
      places.put(in.readUTF(), i);
    }
    return Map.copyOf(places);
  }

  Matrix matrix(String name) {
    Matrix matrix = matrices.get(name);
    if (matrix == null) {
      throw new IllegalStateException("no weights called " + name);
    }
    return matrix;
  }

  /** The convolutions called {@code name}.0 and so on; each looks twice as far as the last. */
  List<Convolution> convolutions(String name) {
    List<Convolution> convolutions = new ArrayList<>();
    for (int i = 0; matrices.containsKey(name + "." + i); i++) {
      convolutions.add(
          new Convolution(matrix(name + "." + i), matrix(name + "." + i + ".bias"), 1 << i));
    }
    return convolutions;
  }
}
