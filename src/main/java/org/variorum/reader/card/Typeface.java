package org.variorum.reader.card;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes with the machine's own fonts. A Java runtime on a machine without any fails in several
 * ways, some of them errors, as soon as it measures a text; nothing is written then.
 */
final class Typeface {

  private static final boolean THERE = isThere();

  private final Graphics2D graphics;

  Typeface(Graphics2D graphics) {
    this.graphics = graphics;
  }

  private static boolean isThere() {
    Graphics2D probe = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB).createGraphics();
    try {
      probe.setFont(new Font(Font.SERIF, Font.PLAIN, 9));
      probe.drawString("a", 0, 9);
      return true;
    } catch (RuntimeException | Error noFonts) {
      // "java.lang.Error: Probable fatal error: No physical fonts found."
      return false;
    } finally {
      probe.dispose();
    }
  }

  /** Writes {@code text} from {@code x} on, cut with an ellipsis where it is wider than allowed. */
  int write(String text, Font font, int x, int y, int width) {
    if (!THERE) {
      return x;
    }
    graphics.setFont(font);
    FontMetrics metrics = graphics.getFontMetrics();
    String fitting = text;
    while (metrics.stringWidth(fitting) > width && fitting.length() > 2) {
      fitting = fitting.substring(0, fitting.length() - 2).stripTrailing() + "…";
    }
    graphics.drawString(fitting, x, y);
    return x + metrics.stringWidth(fitting);
  }

  /** {@code text} in at most {@code most} lines; what is left over stays on the last. */
  List<String> lines(String text, Font font, int width, int most) {
    if (!THERE) {
      return List.of();
    }
    FontMetrics metrics = graphics.getFontMetrics(font);
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (metrics.stringWidth(longer) > width && !line.isEmpty() && lines.size() < most - 1) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }
}
