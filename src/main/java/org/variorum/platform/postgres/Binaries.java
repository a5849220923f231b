package org.variorum.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for one kind of machine, as packed on the classpath. */
record Binaries(String resource) {

  /** The release on the classpath; a test holds it against what the programs say themselves. */
  static final String VERSION = "18.6.0";

  static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

  static Binaries forThisMachine() {
    return forMachine(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static Binaries forMachine(String os, String arch) {
    Binaries binaries = new Binaries("/postgres-%s-%s.txz".formatted(system(os), processor(arch)));
    if (Binaries.class.getResource(binaries.resource) == null) {
      throw new DatabaseUnavailable(
          "No embedded PostgreSQL is packed for this machine (%s, %s).".formatted(os, arch),
          "Name a PostgreSQL of your own with SPRING_DATASOURCE_URL.");
    }
    return binaries;
  }

  /** The folder with {@code bin}, {@code lib} and {@code share}, unpacked unless it is there. */
  Path unpackedIn(Home home) {
    return home.madeWhole("postgres-" + VERSION, this::unpack);
  }

  private void unpack(Path folder) throws IOException {
    try (InputStream packed = Binaries.class.getResourceAsStream(resource);
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      TarArchiveEntry entry;
      while ((entry = tar.getNextEntry()) != null) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("the packed programs name a file outside: " + entry.getName());
        }
        unpack(entry, tar, target);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      if ((entry.getMode() & 0100) != 0) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  private static String system(String os) {
    String name = os.toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : name;
  }

  private static String processor(String arch) {
    return switch (arch) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      default -> arch;
    };
  }
}
