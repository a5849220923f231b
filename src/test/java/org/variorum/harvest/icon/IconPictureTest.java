package org.variorum.harvest.icon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IconPictureTest {

  private static final int RED = 0xffc02010;

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "jpeg", "bmp"})
  void makesASmallPngOfWhatSitesServe(String format) throws Exception {
    BufferedImage icon = read(IconPicture.png(written(format, red(180, 120))));

    assertThat(icon.getWidth()).isEqualTo(64);
    assertThat(icon.getHeight()).isEqualTo(43);
    assertThat(new Color(icon.getRGB(32, 20)).getRed()).isBetween(185, 200);
  }

  @Test
  void leavesASmallOneAsSmall() throws Exception {
    assertThat(read(IconPicture.png(written("png", red(16, 16)))).getWidth()).isEqualTo(16);
  }

  @Test
  void choosesTheBestOfAnIco() throws Exception {
    byte[] ico =
        ico(
            picture(16, 32, bitmap(16, 32)),
            picture(64, 32, written("png", red(64, 64))),
            picture(0, 32, written("png", red(256, 256))));

    assertThat(read(IconPicture.png(ico)).getWidth()).isEqualTo(64);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 8, 24, 32})
  void readsTheBitmapsOfAnIco(int bits) throws Exception {
    BufferedImage icon = read(IconPicture.png(ico(picture(16, bits, bitmap(16, bits)))));

    assertThat(icon.getRGB(3, 3)).isEqualTo(RED);
    assertThat(icon.getRGB(15, 0) >>> 24).as("hidden by the mask").isEqualTo(0);
  }

  @Test
  void looksAtTheSizeBeforeItDecodes() {
    byte[] bomb = claiming(30_000, 30_000);

    long before = System.nanoTime();
    assertThatExceptionOfType(UnreadableIcon.class)
        .isThrownBy(() -> IconPicture.png(bomb))
        .withMessageContaining("30000 by 30000");
    assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    assertThatExceptionOfType(UnreadableIcon.class)
        .isThrownBy(() -> IconPicture.png(ico(picture(0, 32, bomb))));
    assertThatExceptionOfType(UnreadableIcon.class)
        .isThrownBy(() -> IconPicture.png(ico(picture(16, 32, header(30_000, 32)))));
  }

  @Test
  void refusesWhatIsNoPicture() throws IOException {
    for (String text :
        new String[] {
          "",
          "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
          "<html><p>Not found",
          "RIFF....WEBPVP8 ",
          "GIF89a",
          "BM"
        }) {
      assertRefused(text.getBytes(StandardCharsets.ISO_8859_1));
    }
    assertRefused(written("png", red(1, 1)));
    assertRefused(written("png", new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB)));
  }

  @Test
  void passesNothingOnOfWhatCame() throws Exception {
    byte[] png = written("png", red(32, 32));
    byte[] secret = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    byte[] polyglot = new byte[png.length + secret.length];
    System.arraycopy(png, 0, polyglot, 0, png.length);
    System.arraycopy(secret, 0, polyglot, png.length, secret.length);

    assertThat(new String(IconPicture.png(polyglot), StandardCharsets.ISO_8859_1))
        .doesNotContain("script");
  }

  @Test
  void survivesDamage() throws IOException {
    byte[][] whole = {
      written("png", red(40, 40)),
      written("gif", red(40, 40)),
      written("jpeg", red(40, 40)),
      written("bmp", red(40, 40)),
      ico(picture(16, 8, bitmap(16, 8)), picture(32, 32, bitmap(32, 32)))
    };
    Random random = new Random(7);
    for (byte[] each : whole) {
      for (int i = 0; i < 300; i++) {
        byte[] damaged = each.clone();
        for (int j = 0; j < 1 + i % 6; j++) {
          damaged[random.nextInt(Math.min(damaged.length, i % 2 == 0 ? 80 : damaged.length))] =
              (byte) random.nextInt();
        }
        int length = i % 3 == 0 ? random.nextInt(damaged.length) : damaged.length;
        try {
          assertThat(IconPicture.png(Arrays.copyOf(damaged, length))).isNotEmpty();
        } catch (UnreadableIcon expected) {
          assertThat(expected.getMessage()).isNotEmpty();
        }
      }
    }
  }

  private static void assertRefused(byte[] bytes) {
    assertThatExceptionOfType(UnreadableIcon.class).isThrownBy(() -> IconPicture.png(bytes));
  }

  private static BufferedImage red(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(RED));
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return image;
  }

  private static byte[] written(String format, BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  private static BufferedImage read(byte[] png) throws IOException {
    assertThat(png).startsWith(0x89, 'P', 'N', 'G');
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** A PNG whose header says how large it is, and which holds nothing. */
  private static byte[] claiming(int width, int height) {
    ByteBuffer out = ByteBuffer.allocate(100);
    out.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    ByteBuffer head = ByteBuffer.allocate(17);
    head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
    head.put(new byte[] {8, 6, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(head.array());
    out.putInt(13).put(head.array()).putInt((int) sum.getValue());
    return out.array();
  }

  private record Picture(int width, int bits, byte[] data) {}

  private static Picture picture(int width, int bits, byte[] data) {
    return new Picture(width, bits, data);
  }

  private static byte[] ico(Picture... pictures) {
    int size = 6 + 16 * pictures.length;
    for (Picture each : pictures) {
      size += each.data.length;
    }
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    out.putShort((short) 0).putShort((short) 1).putShort((short) pictures.length);
    int at = 6 + 16 * pictures.length;
    for (Picture each : pictures) {
      out.put((byte) each.width).put((byte) each.width).putShort((short) 0);
      out.putShort((short) 1).putShort((short) each.bits);
      out.putInt(each.data.length).putInt(at);
      at += each.data.length;
    }
    for (Picture each : pictures) {
      out.put(each.data);
    }
    return out.array();
  }

  private static byte[] header(int side, int bits) {
    ByteBuffer out = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(40).putInt(side).putInt(2 * side).putShort((short) 1).putShort((short) bits);
    return out.array();
  }

  /** All red; the mask hides the right half of the topmost row. */
  private static byte[] bitmap(int side, int bits) {
    int colours = bits > 8 ? 0 : 1 << bits;
    int row = (side * bits + 31) / 32 * 4;
    int maskRow = (side + 31) / 32 * 4;
    ByteBuffer out =
        ByteBuffer.allocate(40 + 4 * colours + (row + maskRow) * side)
            .order(ByteOrder.LITTLE_ENDIAN);
    out.put(header(side, bits), 0, 40);
    IntStream.range(0, colours).forEach(i -> out.putInt(RED & 0xffffff));
    for (int y = side - 1; y >= 0; y--) {
      int start = out.position();
      for (int x = 0; x < side && bits >= 24; x++) {
        boolean hidden = y == 0 && x >= side / 2;
        out.put((byte) RED).put((byte) (RED >> 8)).put((byte) (RED >> 16));
        if (bits == 32) {
          out.put((byte) (hidden ? 0 : 0xff));
        }
      }
      out.position(start + row);
    }
    int mask = out.position();
    for (int x = side / 2; x < side; x++) {
      int at = mask + maskRow * (side - 1) + x / 8;
      out.put(at, (byte) (out.get(at) | 0x80 >> x % 8));
    }
    return out.array();
  }
}
