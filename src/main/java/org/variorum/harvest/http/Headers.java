package org.variorum.harvest.http;

import java.util.Arrays;
import java.util.List;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** An answer's headers, looked up without regard to case. */
interface Headers {

  /** All values of the header {@code name}, in order. */
  List<String> all(String name);

  static Headers of(HttpResponse response) {
    return name ->
        Arrays.stream(response.getHeaders(name))
            .map(Header::getValue)
            .map(value -> value == null ? "" : value)
            .toList();
  }

  default @Nullable String first(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? null : values.getFirst();
  }

  /**
   * The first value, if it may be sent back and stored: without control characters, and not
   * endless.
   */
  default @Nullable String firstClean(String name) {
    String value = first(name);
    return value != null && isClean(value) ? value : null;
  }

  static boolean isClean(String value) {
    return !value.isBlank()
        && value.length() <= 500
        && value.chars().allMatch(c -> c >= ' ' && c != 0x7f && c <= 0xff);
  }
}
