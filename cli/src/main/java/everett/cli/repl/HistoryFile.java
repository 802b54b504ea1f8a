package everett.cli.repl;

import everett.host.stream.StandardStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Where inputs are kept from one session to the next; nobody but the user may read them. */
final class HistoryFile {
  private static final String VARIABLE = "EVERETT_REPL_HISTORY";

  private HistoryFile() {}

  /** The file, which exists now; null if there is to be none, or can be none, of which the user is told. */
  static @Nullable Path open(StandardStreams streams) {
    String named = System.getenv(VARIABLE);
    if (named != null && named.isBlank()) {
      return null;
    }
    Path file = named == null ? Path.of(System.getProperty("user.home", "."), ".everett_repl_history") : Path.of(named);
    file = file.toAbsolutePath();
    try {
      if (!Files.exists(file)) {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
    } catch (IOException | RuntimeException e) {
      // It is not writable then, either.
    }
    if (Files.isRegularFile(file) && Files.isReadable(file) && Files.isWritable(file)) {
      return file;
    }
    streams.writeLine(false, "Inputs are not kept: " + file + " cannot be written. " + VARIABLE + " can name another file.");
    return null;
  }
}
