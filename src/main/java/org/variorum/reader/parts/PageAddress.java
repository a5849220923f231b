package org.variorum.reader.parts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Addresses of pages with what narrows them; what is not given is left out. */
public final class PageAddress {

  private final String path;
  private final List<String> parts = new ArrayList<>();

  private PageAddress(String path) {
    this.path = path;
  }

  public static PageAddress of(String path) {
    return new PageAddress(path);
  }

  public PageAddress with(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      parts.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
    }
    return this;
  }

  /** The first page needs no number. */
  public PageAddress page(int number) {
    return number > 1 ? with("page", Integer.toString(number)) : this;
  }

  @Override
  public String toString() {
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }
}
