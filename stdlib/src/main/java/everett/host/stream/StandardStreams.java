package everett.host.stream;

/**
 * The standard streams of a program. What goes to standard error comes after all that went to standard output before.
 */
public final class StandardStreams {
  public final Output out;
  public final Output err;
  public final Terminal terminal;

  public StandardStreams(Output out, Output err, Terminal terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** Writes a line to standard output or standard error. */
  public void writeLine(boolean error, String line) {
    if (error) {
      out.flush();
      err.writeLine(line);
      err.flush();
    } else {
      out.writeLine(line);
    }
  }

  /** Gives on all that is in buffers. */
  public void flush() {
    out.flush();
    err.flush();
  }
}
