package everett.runner;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;

/** What the user gave can't be used: one line that says what and why. The command ends with 2. */
public final class BadInput extends RuntimeException {
  public BadInput(String line) {
    super(line, null, false, false);
  }

  /** The same for a problem that another exception tells. */
  public BadInput(String line, Exception cause) {
    this(line + ": " + without(line, reason(cause)));
  }

  /** The reason, which need not name the file again with which the line ends. */
  private static String without(String line, String reason) {
    int colon = reason.indexOf(": ");
    return colon > 0 && line.endsWith(" " + reason.substring(0, colon)) ? reason.substring(colon + 2) : reason;
  }

  /** What an exception says, in one line, without its stack. */
  public static String reason(Exception cause) {
    String message = switch (cause) {
      case AccessDeniedException e -> e.getFile() + ": permission denied";
      case NoSuchFileException e -> e.getFile() + ": no such file or folder";
      case FileAlreadyExistsException e -> e.getFile() + ": it is there already, and no folder";
      case FileSystemException e when e.getReason() == null -> e.getFile() + ": " + e.getClass().getSimpleName();
      default -> cause.getMessage();
    };
    if (message == null) {
      return cause.getClass().getSimpleName();
    }
    return message.lines().map(String::strip).filter(l -> !l.isEmpty()).limit(3).collect(Collectors.joining(" "));
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
