package everett.cli;

import everett.conformance.Test262Command;
import everett.host.Streams;
import everett.host.stream.StandardStreams;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code everett}. Where its first argument is a file, the program is run at once: what reads options takes
 * longer than most programs, and is not even loaded.
 */
public final class Main {
  /** Is let go when memory runs out, so that there is some to say so with. */
  private static final AtomicReference<byte @Nullable []> RESERVE = new AtomicReference<>(new byte[1 << 18]);

  private Main() {}

  public static void main(String[] args) {
    Runtime runtime = Runtime.getRuntime();
    // When nobody reads what the program writes any more, there is nobody to be told.
    StandardStreams streams = Streams.ofProcess(() -> runtime.halt(0));
    runtime.addShutdownHook(new Thread(streams.out::flushIfIdle));
    int code;
    try {
      code = run(streams, args);
      streams.flush();
    } catch (OutOfMemoryError e) {
      code = outOfMemory(streams);
    }
    // Nothing is left that would have to wait for the JVM's own, slower, end.
    runtime.halt(code);
  }

  /** Says that the memory is full; gives the exit code. */
  static int outOfMemory(StandardStreams streams) {
    try {
      RESERVE.set(null);
      InternalFault.report(streams, new OutOfMemoryError());
      streams.flush();
    } catch (OutOfMemoryError again) {
      // Nothing can be said.
    }
    return InternalFault.EXIT_CODE;
  }

  private static int run(StandardStreams streams, String[] args) {
    if (args.length == 0 || args[0].startsWith("-")) {
      return Command.run(streams, args);
    }
    if (args[0].equals("test262")) {
      try {
        return Test262Command.run(Arrays.copyOfRange(args, 1, args.length));
      } catch (RuntimeException | OutOfMemoryError e) {
        return InternalFault.report(streams, e);
      }
    }
    return new ProgramRun(streams, List.of(), true, Arrays.asList(args)).file(args[0], false);
  }
}
