package org.variorum.reader.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Boxes and arrows, ready to be written as SVG. What was there first is on the left.
 *
 * @param leftOut how many nodes found no place
 */
public record OriginPicture(
    int width, int height, List<Box> boxes, List<Arrow> arrows, int leftOut) {

  /** With more nodes the names could no longer be read. */
  private static final int MOST = 40;

  private static final int LETTERS = 21;
  private static final int LINE = 17;
  private static final int PADDING = 9;
  static final int BOX_WIDTH = 192;

  /**
   * A node in its place.
   *
   * @param lines its name, wrapped
   */
  public record Box(Node node, int x, int y, int height, List<String> lines) {

    public int width() {
      return BOX_WIDTH;
    }

    /** Where the name's line of this number stands, from 0. */
    public int baseline(int line) {
      return PADDING + 12 + line * LINE;
    }
  }

  /**
   * A tie in its place.
   *
   * @param path the d attribute of an SVG path
   * @param x where a word about it may stand
   * @param y likewise
   */
  public record Arrow(Tie tie, String path, int x, int y) {}

  public static OriginPicture of(Ties all) {
    List<Node> nodes = all.foremost(MOST);
    Map<String, List<String>> lines = new HashMap<>();
    nodes.forEach(node -> lines.put(node.key(), WrappedText.of(node.name(), LETTERS)));
    LayeredLayout layout = new LayeredLayout();
    nodes.forEach(node -> layout.add(node.key(), BOX_WIDTH, height(node, lines)));
    List<Tie> ties =
        all.ties().stream()
            .filter(tie -> lines.containsKey(tie.from()) && lines.containsKey(tie.to()))
            .toList();
    ties.forEach(tie -> layout.connect(tie.from(), tie.to()));
    layout.run();
    List<Box> boxes =
        nodes.stream()
            .map(
                node ->
                    new Box(
                        node,
                        layout.x(node.key()),
                        layout.y(node.key()),
                        height(node, lines),
                        lines.getOrDefault(node.key(), List.of())))
            .collect(Collectors.toCollection(ArrayList::new));
    return new OriginPicture(
        layout.width(),
        layout.height(),
        boxes,
        ties.stream().map(tie -> arrow(tie, layout)).toList(),
        all.nodes().size() - nodes.size());
  }

  private static int height(Node node, Map<String, List<String>> lines) {
    int rows = lines.getOrDefault(node.key(), List.of()).size() + (node.detail().isEmpty() ? 0 : 1);
    return rows * LINE + 2 * PADDING - 2;
  }

  private static Arrow arrow(Tie tie, LayeredLayout layout) {
    Curve curve = Curve.through(layout.points(tie.from(), tie.to()));
    return new Arrow(tie, curve.path(), curve.middleX(), curve.middleY());
  }

  /** Whether anything is tied to anything. */
  public boolean tells() {
    return !arrows.isEmpty();
  }
}
