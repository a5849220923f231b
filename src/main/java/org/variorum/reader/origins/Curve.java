package org.variorum.reader.origins;

import java.awt.Point;
import java.util.List;

/**
 * A line that leaves and enters sideways.
 *
 * @param path the d attribute of an SVG path
 */
record Curve(String path, int middleX, int middleY) {

  static Curve through(List<Point> points) {
    Point from = points.getFirst();
    StringBuilder path = new StringBuilder("M" + from.x + " " + from.y);
    for (Point to : points.subList(1, points.size())) {
      int half = (from.x + to.x) / 2;
      path.append("C%d %d %d %d %d %d".formatted(half, from.y, half, to.y, to.x, to.y));
      from = to;
    }
    Point before = points.get((points.size() - 1) / 2);
    Point after = points.get((points.size() - 1) / 2 + 1);
    return new Curve(path.toString(), (before.x + after.x) / 2, (before.y + after.y) / 2);
  }
}
