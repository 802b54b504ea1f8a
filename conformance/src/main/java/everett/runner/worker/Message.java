package everett.runner.worker;

import everett.runner.Kind;
import everett.runner.Mode;
import everett.runner.Result;
import everett.runner.Verdict;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What a worker says. */
sealed interface Message {
  /** It can take requests. */
  record Ready() implements Message {}

  /** It starts to run a test in a mode. */
  record Started(String path, Mode mode) implements Message {}

  /** A test has ended. */
  record Ended(Result result) implements Message {}

  /**
   * All modes of a test have ended.
   *
   * @param selected whether the filter lets the test run
   */
  record Finished(String path, boolean selected) implements Message {}

  /** The longest text that is passed on; {@code writeUTF} takes 65,535 bytes, three a character. */
  int LONGEST = 8_000;

  default void write(DataOutputStream out) throws IOException {
    switch (this) {
      case Ready r -> out.writeByte(0);
      case Started s -> {
        out.writeByte(1);
        out.writeUTF(s.path);
        out.writeByte(s.mode.ordinal());
      }
      case Ended e -> {
        Result r = e.result;
        out.writeByte(2);
        out.writeUTF(r.path());
        out.writeByte(r.mode().ordinal());
        out.writeByte(r.verdict().kind().ordinal());
        out.writeUTF(cut(r.verdict().message()));
        out.writeUTF(cut(r.verdict().stack()));
        out.writeLong(r.millis());
      }
      case Finished f -> {
        out.writeByte(3);
        out.writeUTF(f.path);
        out.writeBoolean(f.selected);
      }
    }
    out.flush();
  }

  static Message read(DataInputStream in) throws IOException {
    int tag = in.readByte();
    return switch (tag) {
      case 0 -> new Ready();
      case 1 -> new Started(in.readUTF(), Mode.values()[in.readByte()]);
      case 2 -> {
        String path = in.readUTF();
        Mode mode = Mode.values()[in.readByte()];
        Verdict verdict = new Verdict(Kind.values()[in.readByte()], in.readUTF(), in.readUTF());
        yield new Ended(new Result(path, mode, verdict, in.readLong()));
      }
      case 3 -> new Finished(in.readUTF(), in.readBoolean());
      default -> throw new IOException("a worker said " + tag);
    };
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
