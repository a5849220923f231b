package org.variorum.text;

import java.util.Arrays;

/**
 * Weights from {@code rows} inputs to {@code columns} outputs, row by row. Rows are added four at a
 * time, in the form that the JVM turns into vector instructions.
 */
record Matrix(float[] values, int rows, int columns) {

  /** Adds to {@code out}, from {@code to} on, the product of the {@code rows} inputs at {@code from}. */
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

  private void add(float a, float b, float c, float d, int first, float[] out, int to) {
    float[] w = values;
    int n = columns;
    int second = first + n;
    int third = second + n;
    int fourth = third + n;
    for (int i = 0; i < n; i++) {
      out[to + i] += a * w[first + i] + b * w[second + i] + c * w[third + i] + d * w[fourth + i];
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
