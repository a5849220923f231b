package org.variorum.harvest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.variorum.harvest.http.Packing.GULLS;
import static org.variorum.harvest.http.Packing.deflate;
import static org.variorum.harvest.http.Packing.gzip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.harvest.http.ContentCodings.Unpackable;
import org.variorum.harvest.http.LargeBodies.NoPlace;

class ContentCodingsTest {

  private static final int MOST = 10_000_000;
  private static final byte[] TEXT = GULLS.getBytes(UTF_8);

  private final List<Integer> growths = new ArrayList<>();

  @Test
  void unpacksWhatServersSend() throws Exception {
    assertThat(unpack(TEXT)).isEqualTo(TEXT);
    assertThat(unpack(TEXT, "identity")).isEqualTo(TEXT);
    assertThat(unpack(gzip(TEXT), "gzip")).isEqualTo(TEXT);
    assertThat(unpack(gzip(TEXT), " X-GZIP ")).isEqualTo(TEXT);
    assertThat(unpack(deflate(TEXT, true), "deflate")).isEqualTo(TEXT);
    assertThat(unpack(deflate(TEXT, false), "deflate")).isEqualTo(TEXT);
    assertThat(unpack(Packing.BROTLI_GULLS, "br")).isEqualTo(TEXT);
    assertThat(unpack(new byte[0], "gzip")).isEmpty();
  }

  @Test
  void unpacksNestedCodingsInTheirOrder() throws Exception {
    assertThat(unpack(gzip(deflate(TEXT, true)), "deflate, gzip")).isEqualTo(TEXT);
    assertThat(unpack(gzip(deflate(TEXT, true)), "deflate", "gzip")).isEqualTo(TEXT);
    assertThat(unpack(gzip(gzip(TEXT)), "gzip")).isEqualTo(TEXT);
  }

  @Test
  void unpacksSeveralMembersAndIgnoresWhatFollowsThem() throws Exception {
    byte[] two = Arrays.copyOf(gzip(TEXT), gzip(TEXT).length * 2 + 40);
    System.arraycopy(gzip(TEXT), 0, two, gzip(TEXT).length, gzip(TEXT).length);

    assertThat(new String(unpack(two, "gzip"), UTF_8)).isEqualTo(GULLS + GULLS);
  }

  @Test
  void refusesBombs() {
    byte[] spaces = new byte[MOST * 2];
    assertThat(failure(gzip(spaces), "gzip")).isEqualTo(Failure.BOMB);
    assertThat(failure(deflate(spaces, true), "deflate")).isEqualTo(Failure.BOMB);
    assertThat(failure(deflate(spaces, false), "deflate")).isEqualTo(Failure.BOMB);
    assertThat(failure(gzip(gzip(spaces)), "gzip, gzip")).isEqualTo(Failure.BOMB);
    assertThat(failure(gzip(gzip(spaces)), "gzip")).isEqualTo(Failure.BOMB);
    assertThat(failure(Packing.BROTLI_BOMB, "br")).isEqualTo(Failure.BOMB);
    assertThat(failure(gzip(gzip(gzip(TEXT))), "gzip, gzip, gzip")).isEqualTo(Failure.BOMB);
    assertThat(failure(gzip(gzip(gzip(gzip(TEXT)))), "gzip, gzip")).isEqualTo(Failure.BOMB);
  }

  @Test
  void refusesWhatUnpacksToTooMuchWithoutBeingABomb() {
    byte[] noise = new byte[MOST + 1];
    new Random(7).nextBytes(noise);

    assertThat(failure(gzip(noise), "gzip")).isEqualTo(Failure.TOO_LARGE);
  }

  @Test
  void asksBeforeItTakesMuchMemory() throws Exception {
    byte[] noise = new byte[3_000_000];
    new Random(7).nextBytes(noise);

    assertThat(unpack(gzip(noise), "gzip")).isEqualTo(noise);
    assertThat(growths).isNotEmpty();
  }

  @Test
  void refusesWhatIsBrokenOrUnknown() {
    byte[] packed = gzip(TEXT);
    assertThat(failure(Arrays.copyOf(packed, packed.length / 2), "gzip"))
        .isEqualTo(Failure.BROKEN_ENCODING);
    assertThat(failure(TEXT, "gzip")).isEqualTo(Failure.BROKEN_ENCODING);
    assertThat(failure(TEXT, "deflate")).isEqualTo(Failure.BROKEN_ENCODING);
    assertThat(failure(TEXT, "br")).isEqualTo(Failure.BROKEN_ENCODING);
    assertThat(failure(TEXT, "zstd")).isEqualTo(Failure.BROKEN_ENCODING);
    assertThat(failure(TEXT, "aes128gcm\u0007")).isEqualTo(Failure.BROKEN_ENCODING);
  }

  /** Whatever bytes come, the decoders end in a body or in a named failure. */
  @Test
  void survivesAnyBytes() throws Exception {
    Random random = new Random(11);
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(200)];
      random.nextBytes(bytes);
      byte[] whole = i % 3 == 0 ? gzip(bytes) : i % 3 == 1 ? Packing.BROTLI_GULLS.clone() : bytes;
      whole[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      for (String coding : List.of("gzip", "deflate", "br")) {
        try {
          assertThat(unpack(whole, coding)).hasSizeLessThanOrEqualTo(MOST);
        } catch (Unpackable named) {
          assertThat(named.failure).isIn(Failure.BROKEN_ENCODING, Failure.BOMB, Failure.TOO_LARGE);
        }
      }
    }
  }

  @Test
  void takesTheBeginningWhereThatWillDo() throws Exception {
    byte[] noise = new byte[600_000];
    new Random(7).nextBytes(noise);

    byte[] beginning =
        ContentCodings.unpack(
            new Body(gzip(noise), true), List.of("gzip"), 512_000, true, growths::add);

    assertThat(beginning).isEqualTo(Arrays.copyOf(noise, 512_000));
  }

  private byte[] unpack(byte[] packed, String... header) throws Unpackable, NoPlace {
    return ContentCodings.unpack(
        new Body(packed, true), List.of(header), MOST, false, growths::add);
  }

  private Failure failure(byte[] packed, String header) {
    return catchThrowableOfType(Unpackable.class, () -> unpack(packed, header)).failure;
  }
}
