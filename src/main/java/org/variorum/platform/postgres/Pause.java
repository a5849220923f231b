package org.variorum.platform.postgres;

/** Waits between two looks at something that another process is about to change. */
final class Pause {

  private Pause() {}

  static void millis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("Waiting for the database was interrupted.", "Start again.", e);
    }
  }
}
