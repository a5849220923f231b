package org.variorum.text.language;

/** A half-open stretch of a text, counted in UTF-16 units. */
public record Span(int start, int end) {

  /** Refuses a span that ends before it starts. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from " + start + " to " + end);
    }
  }

  /** The words of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
