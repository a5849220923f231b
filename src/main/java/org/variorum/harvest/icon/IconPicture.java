package org.variorum.harvest.icon;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a small PNG of an icon. Nothing of the bytes that came is passed on: they are decoded, as
 * PNG, GIF, JPEG, BMP or ICO and nothing else, and the pixels are written anew. What kind it is is
 * told from its first bytes; how large it would be, from its header, before any of it is decoded.
 */
public final class IconPicture {

  /** In pixels, twice to three times what is shown. */
  static final int SIDE = 64;

  /** Less is no icon but a dot that counts visits. */
  static final int SHORTEST = 8;

  static final int LONGEST = 1024;

  private IconPicture() {}

  /**
   * A PNG of at most {@value #SIDE} pixels a side.
   *
   * @throws UnreadableIcon if it is no picture of a known kind, too large or too small, damaged, or
   *     empty
   */
  public static byte[] png(byte[] bytes) throws UnreadableIcon {
    try {
      BufferedImage picture = small(decode(bytes));
      if (isEmpty(picture)) {
        throw new UnreadableIcon("it shows nothing");
      }
      return encode(picture);
    } catch (IOException | RuntimeException damaged) {
      throw new UnreadableIcon("it can't be decoded: " + damaged.getMessage());
    }
  }

  private static BufferedImage decode(byte[] bytes) throws IOException, UnreadableIcon {
    if (WindowsIcon.is(bytes)) {
      byte[] best = WindowsIcon.best(bytes);
      return format(best) == null ? WindowsIcon.bitmap(best) : decode(best, format(best));
    }
    return decode(bytes, format(bytes));
  }

  private static @Nullable String format(byte[] bytes) {
    if (begins(bytes, 0x89, 'P', 'N', 'G')) {
      return "png";
    }
    if (begins(bytes, 'G', 'I', 'F', '8')) {
      return "gif";
    }
    if (begins(bytes, 0xff, 0xd8, 0xff)) {
      return "jpeg";
    }
    return begins(bytes, 'B', 'M') ? "bmp" : null;
  }

  static boolean begins(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static BufferedImage decode(byte[] bytes, @Nullable String format)
      throws IOException, UnreadableIcon {
    if (format == null) {
      throw new UnreadableIcon("it is no picture of a kind that is shown");
    }
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      demandFit(reader.getWidth(0), reader.getHeight(0));
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  static void demandFit(int width, int height) throws UnreadableIcon {
    if (width < SHORTEST || height < SHORTEST || width > LONGEST || height > LONGEST) {
      throw new UnreadableIcon("it is %d by %d pixels".formatted(width, height));
    }
  }

  /** By halves first, which keeps fine lines. */
  private static BufferedImage small(BufferedImage picture) {
    BufferedImage current = picture;
    int width = picture.getWidth();
    int height = picture.getHeight();
    double factor = Math.min(1, (double) SIDE / Math.max(width, height));
    int goalWidth = Math.max(1, (int) Math.round(width * factor));
    int goalHeight = Math.max(1, (int) Math.round(height * factor));
    while (width > 2 * goalWidth && height > 2 * goalHeight) {
      width /= 2;
      height /= 2;
      current = drawn(current, width, height);
    }
    return drawn(current, goalWidth, goalHeight);
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return drawn;
  }

  private static boolean isEmpty(BufferedImage picture) {
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    for (int pixel : pixels) {
      if (pixel >>> 24 > 8) {
        return false;
      }
    }
    return true;
  }

  private static byte[] encode(BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (var image = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(image);
      writer.write(picture);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
