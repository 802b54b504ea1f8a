package everett.host.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What the process has used, as far as the system tells. */
final class Usage {
  private static final long PAGE = 4096;

  /** Microseconds in a unit of /proc's times. */
  private static final long TICK = 10_000;

  private Usage() {}

  /** Microseconds of processor time: in the program, and in the system for it. */
  static long[] processorTime() {
    try {
      String stat = Files.readString(Path.of("/proc/self/stat"), StandardCharsets.ISO_8859_1);
      // The second field, the command's name, may contain anything; the 14th and 15th are what is looked for.
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      return new long[] {Long.parseLong(fields[11]) * TICK, Long.parseLong(fields[12]) * TICK};
    } catch (IOException | RuntimeException e) {
      Duration d = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
      return new long[] {d.toNanos() / 1000, 0};
    }
  }

  /** Bytes of memory that the process occupies. */
  static long residentSetSize() {
    try {
      String[] fields = Files.readString(Path.of("/proc/self/statm"), StandardCharsets.ISO_8859_1).split(" ", -1);
      return Long.parseLong(fields[1]) * PAGE;
    } catch (IOException | RuntimeException e) {
      return Runtime.getRuntime().totalMemory();
    }
  }
}
