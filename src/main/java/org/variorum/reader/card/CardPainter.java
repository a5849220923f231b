package org.variorum.reader.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.variorum.reader.parts.Scale;

/** Paints a card of 1200 by 630 points, the size that link previews are made for. */
final class CardPainter {

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final int MARGIN = 64;
  private static final int ROOM = WIDTH - 2 * MARGIN;
  private static final int LINE_FROM = 400;
  private static final int LINE_TO = 760;
  private static final double RADIUS = 9;

  private static final Color PAPER = new Color(0xfcfbf8);
  private static final Color INK = new Color(0x1c1b19);
  private static final Color SOFT = new Color(0x5b574f);
  private static final Color RULE = new Color(0xd8d3c8);
  private static final Color AGREE = new Color(0x1b4f8a);
  private static final Color DIFFER = new Color(0xa63c06);

  private final Graphics2D graphics;
  private final Typeface typeface;

  private CardPainter(Graphics2D graphics) {
    this.graphics = graphics;
    this.typeface = new Typeface(graphics);
  }

  /** The card as PNG. */
  static byte[] png(Card card) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    new CardPainter(graphics).paint(card);
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", png);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return png.toByteArray();
  }

  private void paint(Card card) {
    graphics.setColor(PAPER);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(INK);
    typeface.write(card.site().toUpperCase(Locale.ROOT), sans(22), MARGIN, 76, ROOM);
    if (card.rows().isEmpty()) {
      words(card, 76, 34, HEIGHT / 2 - 30);
      return;
    }
    int y = words(card, 50, 26, 136);
    for (Card.Row row : card.rows()) {
      y = row(row, y);
    }
  }

  /**
   * Writes what the card is about; returns where there is room below.
   *
   * @param largest of the headline's letters
   * @param small letters of what stands below it
   */
  private int words(Card card, int largest, int small, int top) {
    Font headline = headline(card.title(), largest);
    int y = top;
    graphics.setColor(INK);
    for (String line : typeface.lines(card.title(), headline, ROOM, 2)) {
      typeface.write(line, headline, MARGIN, y, ROOM);
      y += largest + 6;
    }
    graphics.setColor(SOFT);
    y -= 8;
    for (String line :
        typeface.lines(card.about(), sans(small), ROOM, card.rows().isEmpty() ? 4 : 1)) {
      typeface.write(line, sans(small), MARGIN, y, ROOM);
      y += small + 14;
    }
    return y - 10;
  }

  /** As large as two lines allow. */
  private Font headline(String title, int largest) {
    for (int size = largest; size > 34; size -= 4) {
      Font font = new Font(Font.SERIF, Font.BOLD, size);
      if (typeface.lines(title, font, ROOM, 9).size() <= 2) {
        return font;
      }
    }
    return new Font(Font.SERIF, Font.BOLD, 34);
  }

  private int row(Card.Row row, int top) {
    graphics.setColor(RULE);
    graphics.setStroke(new BasicStroke(1.5f));
    graphics.draw(new Line2D.Double(MARGIN, top, WIDTH - MARGIN, top));
    graphics.setColor(INK);
    int end =
        typeface.write(row.label(), new Font(Font.SERIF, Font.BOLD, 27), MARGIN, top + 38, 860);
    Color color = row.differs() ? DIFFER : AGREE;
    graphics.setColor(color);
    typeface.write(row.outcome(), sans(22), end + 20, top + 38, WIDTH - MARGIN - end - 20);
    int y = top + 74;
    for (Card.Value value : row.values()) {
      graphics.setColor(INK);
      typeface.write(
          "“" + value.text() + "”", new Font(Font.SERIF, Font.PLAIN, 24), MARGIN, y, 310);
      graphics.setColor(RULE);
      graphics.setStroke(new BasicStroke(1.5f));
      graphics.draw(new Line2D.Double(LINE_FROM, y - 8, LINE_TO, y - 8));
      if (value.mark() != null) {
        graphics.setColor(color);
        mark(value.mark(), y - 8);
      }
      graphics.setColor(SOFT);
      typeface.write(value.by(), sans(21), LINE_TO + 30, y, WIDTH - MARGIN - LINE_TO - 30);
      y += 36;
    }
    return y - 6;
  }

  private void mark(Scale.Mark mark, double y) {
    double from = x(mark.from());
    double to = x(mark.to());
    graphics.setStroke(new BasicStroke(4));
    graphics.draw(new Line2D.Double(from, y, to, y));
    graphics.setStroke(
        new BasicStroke(
            3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {1, 8}, 0));
    if (mark.openRight()) {
      graphics.draw(new Line2D.Double(to, y, LINE_TO, y));
    }
    if (mark.openLeft()) {
      graphics.draw(new Line2D.Double(LINE_FROM, y, from, y));
    }
    point(from, y, mark.hollow());
    point(to, y, mark.hollow());
  }

  private void point(double x, double y, boolean hollow) {
    Ellipse2D point = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    Color color = graphics.getColor();
    graphics.setColor(hollow ? PAPER : color);
    graphics.fill(point);
    graphics.setColor(color);
    graphics.setStroke(new BasicStroke(3));
    graphics.draw(point);
  }

  private static double x(String units) {
    return LINE_FROM + Double.parseDouble(units) * (LINE_TO - LINE_FROM) / Scale.WIDTH;
  }

  private static Font sans(int size) {
    return new Font(Font.SANS_SERIF, Font.PLAIN, size);
  }
}
