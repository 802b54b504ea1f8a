package everett.host.stream;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is known of the terminal: which streams are connected to it, its size, whether colours are wanted. */
public final class Terminal {
  private static final int NONE = -1;
  private int columns;
  private int rows;

  /**
   * Whether the stream with that file descriptor, 0 to 2, is a terminal. The launcher says so in a system property; the
   * JDK's own answer would load its terminal library.
   */
  public boolean isTerminal(int descriptor) {
    String known = System.getProperty("everett.terminals");
    if (known != null) {
      return known.indexOf('0' + descriptor) >= 0;
    }
    try {
      String path = new File("/proc/self/fd/" + descriptor).getCanonicalPath();
      return path.startsWith("/dev/pts/") || path.startsWith("/dev/tty") || path.equals("/dev/console");
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether text for that stream is coloured: FORCE_COLOR decides, then NO_COLOR, then whether it is a terminal. */
  public boolean wantsColors(int descriptor) {
    String force = System.getenv("FORCE_COLOR");
    if (force != null) {
      return switch (force) {
        case "", "1", "2", "3", "true" -> true;
        default -> false;
      };
    }
    return isTerminal(descriptor)
        && System.getenv("NO_COLOR") == null
        && System.getenv("NODE_DISABLE_COLORS") == null
        && !"dumb".equals(System.getenv("TERM"));
  }

  /** The width in characters; 80 if it is not known. */
  public int columns() {
    measure();
    return columns == NONE ? 80 : columns;
  }

  /** The height in lines; 24 if it is not known. */
  public int rows() {
    measure();
    return rows == NONE ? 24 : rows;
  }

  private void measure() {
    if (columns != 0) {
      return;
    }
    columns = number(System.getenv("COLUMNS"));
    rows = number(System.getenv("LINES"));
    if (columns != NONE && rows != NONE) {
      return;
    }
    try {
      Process stty =
          new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).redirectErrorStream(true).start();
      if (stty.waitFor(1, TimeUnit.SECONDS)) {
        String[] size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim().split(" ", -1);
        if (size.length == 2) {
          rows = number(size[0]);
          columns = number(size[1]);
        }
      }
    } catch (IOException e) {
      // No terminal, or no stty: the size stays unknown.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int number(@Nullable String text) {
    if (text == null || text.isEmpty() || text.length() > 5) {
      return NONE;
    }
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      n = n * 10 + digit;
    }
    return n == 0 ? NONE : n;
  }
}
