package org.variorum.harvest.icon;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ICO format, in which most sites keep {@code /favicon.ico}: a directory of pictures, each a
 * PNG or a bitmap without its file header, with twice its height, since a mask of one bit a pixel
 * follows.
 */
final class WindowsIcon {

  private static final int MOST_PICTURES = 64;
  private static final int HEADER = 6;
  private static final int ENTRY = 16;
  private static final int BITMAP_HEADER = 40;

  private WindowsIcon() {}

  /** A picture of the directory; 0 stands for a side of 256. */
  private record Entry(int width, int bits, int length, int offset) {}

  static boolean is(byte[] bytes) {
    return IconPicture.begins(bytes, 0, 0, 1, 0) && bytes.length > HEADER + ENTRY;
  }

  /** The smallest picture that is large enough, else the largest; of several the one richest. */
  static byte[] best(byte[] bytes) throws UnreadableIcon {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int count = Math.min(MOST_PICTURES, in.getShort(4) & 0xffff);
    List<Entry> entries = new ArrayList<>();
    for (int at = HEADER; entries.size() < count && at + ENTRY <= bytes.length; at += ENTRY) {
      int width = in.get(at) & 0xff;
      entries.add(
          new Entry(
              width == 0 ? 256 : width,
              in.getShort(at + 6),
              in.getInt(at + 8),
              in.getInt(at + 12)));
    }
    Entry best =
        entries.stream()
            .filter(
                entry ->
                    entry.length > BITMAP_HEADER
                        && entry.offset >= HEADER
                        && entry.length <= bytes.length - entry.offset)
            .min(
                Comparator.comparingInt(WindowsIcon::distance)
                    .thenComparing(Entry::bits, Comparator.reverseOrder()))
            .orElseThrow(() -> new UnreadableIcon("its directory names no picture"));
    byte[] picture = new byte[best.length];
    in.get(best.offset, picture);
    return picture;
  }

  private static int distance(Entry entry) {
    return entry.width >= IconPicture.SIDE ? entry.width - IconPicture.SIDE : 1_000 - entry.width;
  }

  /** An uncompressed bitmap of 1, 4, 8, 24 or 32 bits a pixel, from the bottom row up. */
  static BufferedImage bitmap(byte[] bytes) throws UnreadableIcon {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int header = in.getInt(0);
    int width = in.getInt(4);
    int height = in.getInt(8) / 2;
    int bits = in.getShort(14);
    int compression = in.getInt(16);
    if (header < BITMAP_HEADER || header > bytes.length || compression != 0) {
      throw new UnreadableIcon("its bitmap is of an unknown kind");
    }
    IconPicture.demandFit(width, height);
    int colours = bits > 8 ? 0 : in.getInt(32) == 0 ? 1 << bits : in.getInt(32);
    int row = (width * bits + 31) / 32 * 4;
    int maskRow = (width + 31) / 32 * 4;
    if (colours < 0 || colours > 256 || bits < 1 || bits > 32) {
      throw new UnreadableIcon("its bitmap is of an unknown kind");
    }
    int pixels = header + 4 * colours;
    int mask = pixels + row * height;
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    boolean opaque = bits < 32 || !hasAlpha(bytes, pixels, mask);
    for (int y = 0; y < height; y++) {
      int from = pixels + (height - 1 - y) * row;
      int maskFrom = mask + (height - 1 - y) * maskRow;
      for (int x = 0; x < width; x++) {
        int colour = colour(in, from, x, bits, header);
        boolean hidden = opaque && bit(bytes, maskFrom, x);
        picture.setRGB(x, y, hidden ? 0 : opaque ? colour | 0xff000000 : colour);
      }
    }
    return picture;
  }

  private static int colour(ByteBuffer in, int from, int x, int bits, int palette)
      throws UnreadableIcon {
    return switch (bits) {
      case 32 -> in.getInt(from + 4 * x);
      case 24 ->
          (in.get(from + 3 * x) & 0xff)
              | (in.get(from + 3 * x + 1) & 0xff) << 8
              | (in.get(from + 3 * x + 2) & 0xff) << 16;
      case 8 -> in.getInt(palette + 4 * (in.get(from + x) & 0xff));
      case 4 -> in.getInt(palette + 4 * (in.get(from + x / 2) >> (x % 2 == 0 ? 4 : 0) & 0xf));
      case 1 -> in.getInt(palette + 4 * (in.get(from + x / 8) >> (7 - x % 8) & 1));
      default -> throw new UnreadableIcon("it has " + bits + " bits a pixel");
    };
  }

  /** Old programs leave the fourth byte empty and mean the mask. */
  private static boolean hasAlpha(byte[] bytes, int from, int to) {
    for (int at = from + 3; at < Math.min(to, bytes.length); at += 4) {
      if (bytes[at] != 0) {
        return true;
      }
    }
    return false;
  }

  /** The mask may be missing. */
  private static boolean bit(byte[] bytes, int row, int x) {
    int at = row + x / 8;
    return at < bytes.length && (bytes[at] >> (7 - x % 8) & 1) == 1;
  }
}
