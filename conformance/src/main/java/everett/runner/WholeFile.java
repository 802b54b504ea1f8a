package everett.runner;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is as before, or whole: neither a full disk nor an interruption leaves half a one.
 *
 * @param what how messages call it
 */
public record WholeFile(String what, Path file) {
  /** What the file is to hold. */
  public interface Text {
    void write(Writer out) throws IOException;
  }

  /** Finds out before a long run what would go wrong after it; a {@link BadInput} says so. */
  public void check() {
    Path there = file.toAbsolutePath();
    if (isDevice()) {
      if (!Files.isWritable(there)) {
        throw new BadInput(problem());
      }
      return;
    }
    Path folder = there.getParent();
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    boolean taken = Files.isDirectory(file) || Files.exists(file) && !Files.isWritable(file);
    if (taken || folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new BadInput(problem());
    }
  }

  /** Writes it; a {@link BadInput} says what went wrong. */
  public void write(Text text) {
    try {
      if (isDevice()) {
        writeTo(file, text);
        return;
      }
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path part = target.resolveSibling(target.getFileName() + ".part");
      part.toFile().deleteOnExit();
      try {
        Path folder = target.getParent();
        if (folder != null) {
          Files.createDirectories(folder);
        }
        writeTo(part, text);
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new BadInput(problem(), e);
    }
  }

  /** It can't be replaced by another file: {@code /dev/stdout}. */
  private boolean isDevice() {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  private String problem() {
    return "can't write " + what + " " + (file.toString().isEmpty() ? "''" : file);
  }

  private static void writeTo(Path file, Text text) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      text.write(out);
    }
  }
}
