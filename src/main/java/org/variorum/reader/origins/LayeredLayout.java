package org.variorum.reader.origins;

import com.mxgraph.layout.hierarchical.mxHierarchicalLayout;
import com.mxgraph.model.mxGeometry;
import com.mxgraph.util.mxPoint;
import com.mxgraph.util.mxRectangle;
import com.mxgraph.view.mxCellState;
import com.mxgraph.view.mxGraph;
import com.mxgraph.view.mxGraphView;
import java.awt.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import javax.swing.SwingConstants;
import org.jspecify.annotations.Nullable;

/**
 * Places boxes in layers from left to right, so that arrows lead rightwards and cross seldom. A
 * circle of arrows has one that leads back.
 */
final class LayeredLayout {

  private static final int BETWEEN_LAYERS = 70;
  private static final int BETWEEN_BOXES = 16;
  private static final int MARGIN = 10;

  /** How far before and after a layer the arrows that pass it are level. */
  private static final int LEVEL = BETWEEN_LAYERS / 2 - 8;

  private final mxGraph graph = new Unlettered();
  private final Map<String, Object> boxes = new HashMap<>();
  private final Map<List<String>, Object> arrows = new HashMap<>();

  void add(String key, int width, int height) {
    boxes.put(key, graph.insertVertex(graph.getDefaultParent(), key, null, 0, 0, width, height));
  }

  void connect(String from, String to) {
    arrows.put(
        List.of(from, to),
        graph.insertEdge(graph.getDefaultParent(), null, null, boxes.get(from), boxes.get(to)));
  }

  void run() {
    mxHierarchicalLayout layout = new mxHierarchicalLayout(graph, SwingConstants.WEST);
    layout.setInterRankCellSpacing(BETWEEN_LAYERS);
    layout.setIntraCellSpacing(BETWEEN_BOXES);
    layout.setInterHierarchySpacing(BETWEEN_BOXES);
    layout.setParallelEdgeSpacing(6);
    layout.execute(graph.getDefaultParent());
  }

  int x(String key) {
    return (int) Math.round(box(key).getX() - left()) + MARGIN;
  }

  int y(String key) {
    return (int) Math.round(box(key).getY() - top()) + MARGIN;
  }

  int width() {
    return (int)
            boxes.keySet().stream().mapToDouble(key -> x(key) + box(key).getWidth()).max().orElse(0)
        + MARGIN;
  }

  int height() {
    double bottom =
        boxes.keySet().stream()
            .mapToDouble(key -> box(key).getY() + box(key).getHeight())
            .max()
            .orElse(0);
    return (int) Math.round(Math.max(bottom, passing().max().orElse(bottom)) - top()) + 2 * MARGIN;
  }

  /**
   * Where the arrow goes: from the border of one box to the border of the other, and level past the
   * boxes of each layer between.
   */
  List<Point> points(String from, String to) {
    List<mxPoint> bends = bends(Objects.requireNonNull(arrows.get(List.of(from, to))));
    boolean rightwards = x(to) >= x(from);
    int level = rightwards ? LEVEL : -LEVEL;
    List<Point> points = new ArrayList<>();
    // the first and the last bend lie beside the boxes, at the height of the arrow's own port
    points.add(port(from, rightwards, bends.isEmpty() ? null : bends.getFirst()));
    for (int n = 1; n < bends.size() - 1; n++) {
      mxPoint bend = bends.get(n);
      points.add(at(bend.getX() + (n % 2 == 1 ? level : -level), bend.getY()));
    }
    points.add(port(to, !rightwards, bends.isEmpty() ? null : bends.getLast()));
    return points;
  }

  private Point port(String key, boolean right, @Nullable mxPoint bend) {
    mxRectangle box = box(key);
    return at(
        right ? box.getX() + box.getWidth() : box.getX(),
        bend == null ? box.getCenterY() : bend.getY());
  }

  private Point at(double x, double y) {
    return new Point((int) Math.round(x - left()) + MARGIN, (int) Math.round(y - top()) + MARGIN);
  }

  private double left() {
    return boxes.keySet().stream().mapToDouble(key -> box(key).getX()).min().orElse(0);
  }

  private double top() {
    double top = boxes.keySet().stream().mapToDouble(key -> box(key).getY()).min().orElse(0);
    return Math.min(top, passing().min().orElse(top));
  }

  /**
   * The heights at which arrows pass layers; above or below all boxes where these leave no room.
   */
  private DoubleStream passing() {
    return arrows.values().stream()
        .map(this::bends)
        .filter(bends -> bends.size() > 2)
        .flatMap(bends -> bends.subList(1, bends.size() - 1).stream())
        .mapToDouble(mxPoint::getY);
  }

  private List<mxPoint> bends(Object arrow) {
    return Objects.requireNonNullElse(geometry(arrow).getPoints(), List.of());
  }

  private mxGeometry box(String key) {
    return geometry(Objects.requireNonNull(boxes.get(key)));
  }

  private mxGeometry geometry(Object cell) {
    return graph.getModel().getGeometry(cell);
  }

  /** Measures no label: that would need a font, which a server may not have. */
  private static final class Unlettered extends mxGraph {

    @Override
    protected mxGraphView createGraphView() {
      return new mxGraphView(this) {
        @Override
        public void updateLabelBounds(mxCellState state) {
          // no labels
        }
      };
    }
  }
}
