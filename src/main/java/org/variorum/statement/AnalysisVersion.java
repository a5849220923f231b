package org.variorum.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.variorum.text.TextReader;

/**
 * Tells what reads texts now from what read them before: a digest of the program, the word lists
 * and the weights of the room {@code text}. Two that are equal read alike.
 */
@Component
class AnalysisVersion {

  private static final String READER =
      "classpath*:" + TextReader.class.getPackageName().replace('.', '/') + "/**/*.*";
  private static final int DIGITS = 10;

  private final SingletonSupplier<String> digest = SingletonSupplier.of(AnalysisVersion::digest);

  String current() {
    return digest.obtain();
  }

  private static String digest() {
    try {
      List<Resource> parts =
          Arrays.stream(new PathMatchingResourcePatternResolver().getResources(READER))
              .sorted(Comparator.comparing(part -> String.valueOf(part.getFilename())))
              .toList();
      MessageDigest sum = MessageDigest.getInstance("SHA-256");
      for (Resource part : parts) {
        try (InputStream in = new DigestInputStream(part.getInputStream(), sum)) {
          in.transferTo(OutputStream.nullOutputStream());
        }
      }
      return HexFormat.of().formatHex(sum.digest()).substring(0, DIGITS);
    } catch (IOException | NoSuchAlgorithmException unreadable) {
      throw new IllegalStateException("the program can't read itself", unreadable);
    }
  }
}
