package everett.host;

import everett.host.process.ProgramExit;
import everett.host.stream.Output;
import everett.host.stream.StandardStreams;
import everett.host.stream.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** Makes streams for programs. */
public final class Streams {
  private Streams() {}

  /** Standard output and standard error of the process. A program whose output nobody reads any more ends. */
  public static StandardStreams ofProcess(Runnable closed) {
    Terminal terminal = new Terminal();
    return new StandardStreams(
        new Output(new FileOutputStream(FileDescriptor.out), terminal.isTerminal(1), closed),
        new Output(new FileOutputStream(FileDescriptor.err), true, () -> {}),
        terminal);
  }

  /** System.out and System.err, line by line, so that what Java writes there comes in order. */
  static StandardStreams ofSystem() {
    Runnable closed = () -> {
      throw new ProgramExit(0);
    };
    return new StandardStreams(new Output(System.out, true, closed), new Output(System.err, true, closed), new Terminal());
  }
}
