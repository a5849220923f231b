package org.variorum.platform.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.util.FileSystemUtils;

/** The folder that holds everything the embedded database needs, readable by its owner only. */
final class Home {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** A file lock belongs to the whole JVM, so threads of one JVM need a lock of their own. */
  private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

  private final Path folder;

  private Home(Path folder) {
    this.folder = folder;
  }

  static Home at(Path folder) {
    try {
      Files.createDirectories(folder, ownerOnly("rwx------"));
      return new Home(folder.toRealPath());
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  Path resolve(String name) {
    return folder.resolve(name);
  }

  /** Runs the action while no other process or thread starts or stops this home's database. */
  <T> T alone(Supplier<T> action) {
    IN_THIS_PROCESS.lock();
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = lock(channel)) {
      assert held.isValid();
      return action.get();
    } catch (IOException e) {
      throw unusable(folder, e);
    } finally {
      IN_THIS_PROCESS.unlock();
    }
  }

  /** The database's password, made up on the first call and kept in a file. */
  String password() {
    Path file = folder.resolve("password");
    try {
      if (Files.notExists(file)) {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Path partial = folder.resolve("password.partial");
        Files.deleteIfExists(partial);
        Files.createFile(partial, ownerOnly("rw-------"));
        try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
          channel.write(
              ByteBuffer.wrap(
                  HexFormat.of().formatHex(secret).getBytes(StandardCharsets.US_ASCII)));
          channel.force(true);
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  /**
   * Makes a folder of this name all at once: whatever interrupts the making, the name is either
   * missing or complete.
   */
  Path madeWhole(String name, Making making) {
    Path whole = folder.resolve(name);
    if (Files.exists(whole)) {
      return whole;
    }
    Path partial = folder.resolve(name + ".partial");
    try {
      FileSystemUtils.deleteRecursively(partial);
      Files.createDirectory(partial, ownerOnly("rwx------"));
      making.into(partial);
      return Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  /** Fills an empty folder. */
  @FunctionalInterface
  interface Making {
    void into(Path folder) throws IOException;
  }

  private FileLock lock(FileChannel channel) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
      if (System.nanoTime() > deadline) {
        throw new DatabaseUnavailable(
            "Another process has been starting or stopping the database in %s for %d minutes."
                .formatted(folder, PATIENCE.toMinutes()),
            "End that process, then start again.");
      }
      Pause.millis(50);
    }
  }

  private static DatabaseUnavailable unusable(Path folder, IOException e) {
    return new DatabaseUnavailable(
        "The folder %s can't be used for the database: %s.".formatted(folder, reason(e)),
        DatabaseUnavailable.ELSEWHERE,
        e);
  }

  private static String reason(IOException e) {
    return switch (e) {
      case java.nio.file.AccessDeniedException denied -> "no permission for " + denied.getFile();
      case java.nio.file.FileAlreadyExistsException exists ->
          exists.getFile() + " is in the way and is not a folder";
      case java.nio.file.FileSystemException failed when failed.getReason() != null ->
          failed.getReason() + " (" + failed.getFile() + ")";
      default -> String.valueOf(e.getMessage());
    };
  }

  private static FileAttribute<?>[] ownerOnly(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
