package org.variorum.platform;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A vector as the database keeps it: four bytes a number, IEEE 754, little-endian. An SQL array of
 * numbers would be parsed and boxed one by one, which cost more than comparing the vectors.
 */
public final class StoredVector {

  private StoredVector() {}

  public static byte[] bytes(float[] vector) {
    ByteBuffer buffer =
        ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    buffer.asFloatBuffer().put(vector);
    return buffer.array();
  }

  public static float[] of(byte[] bytes) {
    float[] vector = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
    return vector;
  }
}
