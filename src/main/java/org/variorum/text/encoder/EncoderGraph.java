package org.variorum.text.encoder;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an encoder in ONNX format off behind one of its layers. Knows no more of the format than the
 * protobuf fields it changes: graph 7 of the model; nodes 1 and outputs 12 of the graph; name 3 of
 * a node.
 */
final class EncoderGraph {

  private static final int NODE = 1;
  private static final int NODE_NAME = 3;
  private static final int GRAPH = 7;
  private static final int OUTPUT = 12;
  private static final int LENGTH_DELIMITED = 2;

  /** A TypeProto that says: tensor of floats, of any shape. */
  private static final byte[] FLOATS = {0x0a, 0x02, 0x08, 0x01};

  private static final Pattern LAYER = Pattern.compile("/encoder/layer\\.(\\d+)/.*");

  private EncoderGraph() {}

  /** Name of the tensor that holds the token vectors after {@code layer} layers. */
  static String vectors(int layer) {
    return "/encoder/layer." + (layer - 1) + "/output/LayerNorm/Add_1_output_0";
  }

  /** The model with the vectors after each of {@code layers}, and nothing behind the last. */
  static byte[] cut(byte[] model, List<Integer> layers) {
    int last = layers.stream().mapToInt(layer -> layer).max().orElseThrow();
    ByteArrayOutputStream cut = new ByteArrayOutputStream(model.length);
    for (Field field : fields(model, 0, model.length)) {
      if (field.number() == GRAPH) {
        byte[] graph = graph(model, field, last, layers);
        write(cut, GRAPH, graph, 0, graph.length);
      } else {
        cut.write(model, field.start(), field.end() - field.start());
      }
    }
    return cut.toByteArray();
  }

  private static byte[] graph(byte[] model, Field graph, int last, List<Integer> layers) {
    ByteArrayOutputStream cut = new ByteArrayOutputStream(graph.end() - graph.start());
    for (Field field : fields(model, graph.content(), graph.end())) {
      boolean dropped =
          field.number() == OUTPUT || field.number() == NODE && layer(model, field) >= last;
      if (!dropped) {
        cut.write(model, field.start(), field.end() - field.start());
      }
    }
    for (int layer : layers) {
      ByteArrayOutputStream output = new ByteArrayOutputStream();
      byte[] name = vectors(layer).getBytes(StandardCharsets.UTF_8);
      write(output, 1, name, 0, name.length);
      write(output, 2, FLOATS, 0, FLOATS.length);
      write(cut, OUTPUT, output.toByteArray(), 0, output.size());
    }
    return cut.toByteArray();
  }

  /** The layer a node belongs to, from 0; -1 outside of layers. */
  private static int layer(byte[] model, Field node) {
    for (Field field : fields(model, node.content(), node.end())) {
      if (field.number() == NODE_NAME) {
        Matcher matcher =
            LAYER.matcher(
                new String(
                    model, field.content(), field.end() - field.content(), StandardCharsets.UTF_8));
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
      }
    }
    return -1;
  }

  /** A field from its key to its end; its content begins behind key and length. */
  private record Field(int number, int start, int content, int end) {}

  private static List<Field> fields(byte[] bytes, int from, int to) {
    List<Field> fields = new ArrayList<>();
    int[] at = {from};
    while (at[0] < to) {
      int start = at[0];
      long key = varint(bytes, at);
      int length =
          switch ((int) (key & 7)) {
            case 0 -> {
              varint(bytes, at);
              yield 0;
            }
            case 1 -> Long.BYTES;
            case LENGTH_DELIMITED -> (int) varint(bytes, at);
            case 5 -> Integer.BYTES;
            default -> throw new IllegalArgumentException("no protobuf at " + start);
          };
      int content = at[0];
      at[0] += length;
      fields.add(new Field((int) (key >>> 3), start, content, at[0]));
    }
    return fields;
  }

  private static long varint(byte[] bytes, int[] at) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at[0]++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static void write(ByteArrayOutputStream out, int number, byte[] bytes, int from, int n) {
    varint(out, number << 3 | LENGTH_DELIMITED);
    varint(out, n);
    out.write(bytes, from, n);
  }

  private static void varint(ByteArrayOutputStream out, int value) {
    int rest = value;
    while (rest > 0x7f) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
