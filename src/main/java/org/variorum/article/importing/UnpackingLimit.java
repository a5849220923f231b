package org.variorum.article.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.variorum.article.RefusedArticle;

/** Stops at what no honest gzip file unpacks to, so that a bomb costs seconds and not hours. */
final class UnpackingLimit extends FilterInputStream {

  private static final long TIMES = 200;

  private long left;

  UnpackingLimit(InputStream in, long packedSize) {
    super(in);
    left = BoundedFile.LARGEST + TIMES * packedSize;
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    took(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    took(Math.max(0, read));
    return read;
  }

  private void took(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw new RefusedArticle(
          "The gzip file unpacks to many times its size, like a bomb; hand it in unpacked.");
    }
  }
}
