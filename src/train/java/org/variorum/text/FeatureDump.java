package org.variorum.text;

import org.variorum.text.encoder.Encoder;
import org.variorum.text.language.Sentences;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Tagger;
import org.variorum.text.quotation.Quotations;
import org.variorum.text.speech.Cues;
import org.variorum.text.speech.EncoderWindows;
import org.variorum.text.speech.TokenFacts;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what the tagger sees of annotated articles, made by the classes that serve it:
 * {@code FeatureDump CORPUS.jsonl OUT LAYER…} writes {@code OUT.jsonl} (tokens with offsets in code points,
 * words, parts of speech, flags) and for each layer {@code OUT.LAYER.f16} (half floats, token by token).
 */
final class FeatureDump {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FeatureDump() {}

  private record Dumped(ObjectNode facts, List<byte[]> vectors) {}

  public static void main(String[] args) throws Exception {
    List<Integer> layers =
        Arrays.stream(args).skip(2).map(Integer::valueOf).toList();
    Encoder encoder = layers.isEmpty() ? null : new Encoder(layers);
    Tagger tagger = new Tagger();
    Cues cues = new Cues();
    List<OutputStream> files = new ArrayList<>();
    for (int layer : layers) {
      files.add(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1] + "." + layer + ".f16"))));
    }
    try (var lines = Files.lines(Path.of(args[0]));
        var out = Files.newBufferedWriter(Path.of(args[1] + ".jsonl"));
        ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Future<Dumped>> results =
          lines
              .filter(line -> !line.isBlank())
              .map(line -> threads.submit(() -> dump(JSON.readTree(line), tagger, cues, encoder, layers)))
              .toList();
      for (int i = 0; i < results.size(); i++) {
        Dumped dumped = results.get(i).get();
        out.write(dumped.facts().toString());
        out.newLine();
        for (int n = 0; n < files.size(); n++) {
          files.get(n).write(dumped.vectors().get(n));
        }
      }
    }
    for (OutputStream file : files) {
      file.close();
    }
  }

  private static Dumped dump(
      JsonNode article, Tagger tagger, Cues cues, Encoder encoder, List<Integer> layers)
      throws IOException {
    String text = article.path("text").asString("");
    int[] points = AnalyseCommand.codePoints(text);
    List<Tagged> sentences = new ArrayList<>();
    for (Sentences.Place place : Sentences.in(text)) {
      sentences.add(tagger.tag(text, place.span(), place.paragraph()));
    }
    ObjectNode node = JSON.createObjectNode();
    node.set("doc", article.path("doc"));
    ArrayNode words = node.putArray("words");
    ArrayNode tags = node.putArray("tags");
    ArrayNode flags = node.putArray("flags");
    ArrayNode starts = node.putArray("starts");
    ArrayNode ends = node.putArray("ends");
    ArrayNode sentence = node.putArray("sentence");
    ArrayNode paragraph = node.putArray("paragraph");
    List<List<TokenFacts.Facts>> facts = TokenFacts.in(sentences, Quotations.in(text), cues);
    for (int n = 0; n < sentences.size(); n++) {
      Tagged s = sentences.get(n);
      for (int i = 0; i < s.size(); i++) {
        TokenFacts.Facts fact = facts.get(n).get(i);
        words.add(fact.word());
        tags.add(fact.tag());
        flags.add(fact.flags());
        starts.add(points[s.at(i).start()]);
        ends.add(points[s.at(i).end()]);
        sentence.add(n);
        paragraph.add(s.paragraph());
      }
    }
    List<byte[]> vectors = new ArrayList<>();
    if (encoder != null) {
      List<ByteBuffer> buffers = new ArrayList<>();
      for (int layer : layers) {
        buffers.add(
            ByteBuffer.allocate(words.size() * Encoder.WIDTH * 2).order(ByteOrder.LITTLE_ENDIAN));
      }
      for (List<String> window : EncoderWindows.of(sentences, facts)) {
        List<float[]> encoded = encoder.encode(window);
        for (int n = 0; n < layers.size(); n++) {
          for (float value : encoded.get(n)) {
            buffers.get(n).putShort(Float.floatToFloat16(value));
          }
        }
      }
      buffers.forEach(buffer -> vectors.add(buffer.array()));
    }
    return new Dumped(node, vectors);
  }
}
