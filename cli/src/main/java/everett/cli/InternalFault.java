package everett.cli;

import everett.host.process.Version;
import everett.host.stream.StandardStreams;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Everett says when it fails itself. A Java stack would tell the user nothing: it goes to a file. */
public final class InternalFault {
  /** EX_SOFTWARE of sysexits.h. */
  static final int EXIT_CODE = 70;

  private InternalFault() {}

  /** Reports; gives the exit code. */
  public static int report(StandardStreams streams, Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      long limit = Runtime.getRuntime().maxMemory() >> 20;
      streams.writeLine(true, "everett: the program needs more than the " + limit
          + " MiB of memory that it may have; EVERETT_JAVA_OPTS=-Xmx8g in the environment allows 8 GiB");
      return EXIT_CODE;
    }
    streams.writeLine(true, "everett: internal error: " + fault
        + "\n    This is a fault of Everett and not of the program. Please report it, with the program"
        + details(fault)
        + "\n    and these versions: Everett " + Version.EVERETT + ", Java " + System.getProperty("java.version")
        + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    return EXIT_CODE;
  }

  /** Where the details are that help to find the fault. */
  private static String details(Throwable fault) {
    try {
      Path file = Files.createTempFile("everett-error-", ".txt");
      try (PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
        fault.printStackTrace(out);
      }
      return ",\n    the file " + file;
    } catch (IOException e) {
      return "";
    }
  }
}
