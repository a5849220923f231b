package org.variorum.platform;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;
import org.variorum.platform.DatabaseConfiguration.EmbeddedDatabase;

/** The disk on which the embedded database lies; of another database's disk nothing is known. */
@Component
public class DiskSpace implements Supplier<Optional<DiskSpace.Space>> {

  private final Optional<Path> home;

  DiskSpace(JdbcConnectionDetails database) {
    this.home =
        database instanceof EmbeddedDatabase embedded
            ? Optional.of(embedded.home())
            : Optional.empty();
  }

  /** How much of it this program may still fill, and its size, in bytes. */
  public record Space(long free, long all) {}

  /** Empty where the database is elsewhere, or the disk does not tell. */
  @Override
  public Optional<Space> get() {
    return home.flatMap(DiskSpace::of);
  }

  private static Optional<Space> of(Path folder) {
    try {
      FileStore disk = Files.getFileStore(folder);
      return Optional.of(new Space(disk.getUsableSpace(), disk.getTotalSpace()));
    } catch (IOException untold) {
      return Optional.empty();
    }
  }
}
