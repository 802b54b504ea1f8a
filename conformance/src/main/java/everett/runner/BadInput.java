package everett.runner;

import java.nio.file.FileSystemException;
import java.util.stream.Collectors;

/** What the user gave can't be used: one line that says what and why. The command ends with 2. */
public final class BadInput extends RuntimeException {
  public BadInput(String line) {
    super(line, null, false, false);
  }

  /** The same for a problem that another exception tells. */
  public BadInput(String line, Exception cause) {
    this(line + ": " + reason(cause));
  }

  /** What an exception says, in one line, without its stack. */
  public static String reason(Exception cause) {
    String message = cause.getMessage();
    String name = cause.getClass().getSimpleName();
    if (message == null) {
      return name;
    }
    String text = cause instanceof FileSystemException ? name + ": " + message : message;
    return text.lines().map(String::strip).filter(l -> !l.isEmpty()).limit(3).collect(Collectors.joining(" "));
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
