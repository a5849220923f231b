package org.variorum.text.speech;

import java.util.Arrays;

/**
 * Weights from {@code rows} inputs to {@code columns} outputs, row by row. Rows are added four at a
 * time, in loops that the JVM turns into vector instructions.
 */
record Matrix(float[] values, int rows, int columns) {

  /** Adds to {@code out}, from {@code to} on, the product of the inputs at {@code from}. */
  void addProduct(float[] in, int from, float[] out, int to) {
    addProduct(in, from, 0, rows, out, to);
  }

  /** The same for the inputs that rows {@code first} up to {@code last} weigh. */
  void addProduct(float[] in, int from, int first, int last, float[] out, int to) {
    int row = first;
    int at = from;
    for (; row + 3 < last; row += 4, at += 4) {
      add(in[at], in[at + 1], in[at + 2], in[at + 3], row * columns, out, to);
    }
    for (; row < last; row++, at++) {
      addRow(row, in[at], out, to);
    }
  }

  /**
   * Adds the products of {@code tokens} runs of inputs, one behind the other, to as many runs of
   * outputs, by the rows from {@code first} on. Two tokens share each reading of the weights.
   */
  void addProducts(float[] in, int from, int width, int first, float[] out, int to, int tokens) {
    int token = 0;
    for (; token + 1 < tokens; token += 2) {
      int x = from + token * width;
      int y = to + token * columns;
      int i = 0;
      for (; i + 3 < width; i += 4) {
        addToTwo(in, x + i, width, (first + i) * columns, out, y);
      }
      for (; i < width; i++) {
        addRow(first + i, in[x + i], out, y);
        addRow(first + i, in[x + width + i], out, y + columns);
      }
    }
    if (token < tokens) {
      addProduct(in, from + token * width, first, first + width, out, to + token * columns);
    }
  }

  private void addToTwo(float[] in, int x, int width, int first, float[] out, int to) {
    float[] w = values;
    int n = columns;
    int second = first + n;
    int third = second + n;
    int fourth = third + n;
    float a = in[x];
    float b = in[x + 1];
    float c = in[x + 2];
    float d = in[x + 3];
    float e = in[x + width];
    float f = in[x + width + 1];
    float g = in[x + width + 2];
    float h = in[x + width + 3];
    int other = to + n;
    for (int i = 0; i < n; i++) {
      float p = w[first + i];
      float q = w[second + i];
      float r = w[third + i];
      float s = w[fourth + i];
      out[to + i] = Math.fma(a, p, Math.fma(b, q, Math.fma(c, r, Math.fma(d, s, out[to + i]))));
      out[other + i] =
          Math.fma(e, p, Math.fma(f, q, Math.fma(g, r, Math.fma(h, s, out[other + i]))));
    }
  }

  private void add(float a, float b, float c, float d, int first, float[] out, int to) {
    float[] w = values;
    int n = columns;
    int second = first + n;
    int third = second + n;
    int fourth = third + n;
    for (int i = 0; i < n; i++) {
      out[to + i] =
          Math.fma(
              a,
              w[first + i],
              Math.fma(
                  b,
                  w[second + i],
                  Math.fma(c, w[third + i], Math.fma(d, w[fourth + i], out[to + i]))));
    }
  }

  /** Adds row {@code row} times {@code weight}. */
  void addRow(int row, float weight, float[] out, int to) {
    int from = row * columns;
    for (int i = 0; i < columns; i++) {
      out[to + i] += weight * values[from + i];
    }
  }

  /** Sets every value below 0 to 0. */
  static void rectify(float[] values, int from, int to) {
    for (int i = from; i < to; i++) {
      values[i] = Math.max(0, values[i]);
    }
  }

  /** Writes the only row, a bias, {@code times} times into {@code out}. */
  void repeat(float[] out, int times) {
    for (int i = 0; i < times; i++) {
      System.arraycopy(values, 0, out, i * columns, columns);
    }
  }

  /** The index of the greatest of the values. */
  static int greatest(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Matrix matrix
        && rows == matrix.rows
        && columns == matrix.columns
        && Arrays.equals(values, matrix.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return rows + " × " + columns;
  }
}
