package org.variorum.article.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** A recorded HTTP response, as it went over the wire. */
final class HttpMessage {

  private final int status;
  private final Map<String, String> headers;
  private final byte[] rest;

  private HttpMessage(int status, Map<String, String> headers, byte[] rest) {
    this.status = status;
    this.headers = headers;
    this.rest = rest;
  }

  static HttpMessage of(byte[] record) throws IOException {
    InputStream in = new ByteArrayInputStream(record);
    LineReader lines = new LineReader(in, 64 * 1024);
    byte[] first = lines.next();
    String[] parts = (first == null ? "" : Headers.text(first)).split(" ", 3);
    int status = parts.length > 1 && parts[1].matches("\\d{3}") ? Integer.parseInt(parts[1]) : 0;
    return new HttpMessage(status, Headers.read(lines), in.readAllBytes());
  }

  boolean isPage() {
    String type = contentType().toLowerCase(Locale.ROOT);
    return status == 200
        && (type.startsWith("text/html") || type.startsWith("application/xhtml+xml"));
  }

  String contentType() {
    return headers.getOrDefault("content-type", "");
  }

  /** The body, put together from its chunks and unpacked. */
  byte[] body() throws IOException {
    byte[] whole = header("transfer-encoding").contains("chunked") ? withoutChunks(rest) : rest;
    InputStream in = new ByteArrayInputStream(whole);
    return switch (header("content-encoding")) {
      case "", "identity" -> whole;
      // many archives keep the header of a body that they have already unpacked
      case "gzip", "x-gzip" ->
          whole.length > 1 && whole[0] == 0x1f && whole[1] == (byte) 0x8b
              ? BoundedFile.read(new GZIPInputStream(in))
              : whole;
      case "deflate" -> BoundedFile.read(new InflaterInputStream(in));
      default -> throw new IOException("unknown content encoding");
    };
  }

  private String header(String name) {
    return headers.getOrDefault(name, "").toLowerCase(Locale.ROOT);
  }

  private static byte[] withoutChunks(byte[] chunked) throws IOException {
    InputStream in = new ByteArrayInputStream(chunked);
    LineReader lines = new LineReader(in, 1024);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      String size = new String(line, StandardCharsets.US_ASCII).split(";", 2)[0].strip();
      if (!size.matches("[0-9a-fA-F]{1,8}")) {
        if (whole.size() == 0) {
          // unchunked by the archive, header left as it was
          return chunked;
        }
        throw new IOException("damaged chunk");
      }
      long length = Long.parseLong(size, 16);
      if (length == 0) {
        break;
      }
      whole.write(in.readNBytes((int) Math.min(length, chunked.length)));
      lines.next();
    }
    return whole.toByteArray();
  }
}
