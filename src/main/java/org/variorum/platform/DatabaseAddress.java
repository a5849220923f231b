package org.variorum.platform;

/** A JDBC URL as it may be shown: without the parameters and credentials it can carry. */
final class DatabaseAddress {

  private DatabaseAddress() {}

  static String of(String jdbcUrl) {
    return jdbcUrl
        .replaceFirst("^jdbc:", "")
        .replaceFirst("[?;].*$", "")
        .replaceFirst("//[^/@]*@", "//");
  }
}
