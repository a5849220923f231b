package org.variorum.article.importing;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.variorum.article.RefusedArticle;

/** Opens files, gzipped or not, and reads no more of them than is good for us. */
final class BoundedFile {

  static final int LARGEST = 20 * 1024 * 1024;
  static final String TOO_LARGE = "It is larger than 20 MB; hand in one article at a time.";

  private BoundedFile() {}

  /** The whole file, unpacked. */
  static byte[] read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new RefusedArticle(TOO_LARGE);
    }
    try (InputStream in = open(file)) {
      return read(in);
    }
  }

  static byte[] read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new RefusedArticle(TOO_LARGE);
    }
    return bytes;
  }

  /** A stream of the file's unpacked bytes; gzip is told by its first bytes, not by the name. */
  static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      return unpacked(in, Files.size(file));
    } catch (IOException | RuntimeException broken) {
      in.close();
      throw broken;
    }
  }

  private static InputStream unpacked(InputStream in, long size) throws IOException {
    in.mark(2);
    boolean packed = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return packed
        ? new BufferedInputStream(
            new UnpackingLimit(new GZIPInputStream(in, 1 << 16), size), 1 << 16)
        : in;
  }

  /** Says in a sender's words why reading failed. */
  static String reason(IOException failure) {
    return switch (failure) {
      case EOFException truncated -> "The file is cut short; copy or download it again.";
      case ZipException broken -> "The gzip file is damaged; copy or download it again.";
      case NoSuchFileException missing -> "There is no such file; check its name.";
      case AccessDeniedException denied -> "It may not be read; check the file's permissions.";
      default -> "It could not be read (" + failure.getMessage() + "); check the file.";
    };
  }
}
