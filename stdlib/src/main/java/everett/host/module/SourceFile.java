package everett.host.module;

import everett.grammar.Source;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads the text of programs: UTF-8, with or without a byte order mark. */
public final class SourceFile {
  /** What is to be read is not UTF-8 text. */
  public static final class InvalidTextException extends IOException {
    private static final long serialVersionUID = 1;

    InvalidTextException(String message) {
      super(message);
    }
  }

  private SourceFile() {}

  /** The text of a file, which is called by its path. */
  public static Source read(File file) throws IOException {
    byte[] bytes;
    try (FileInputStream in = new FileInputStream(file)) {
      bytes = in.readAllBytes();
    }
    return decode(file.getPath(), bytes);
  }

  /**
   * The text that these bytes are.
   *
   * @throws InvalidTextException with a message that names the place
   */
  public static Source decode(String name, byte[] bytes) throws InvalidTextException {
    int from = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf ? 3 : 0;
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    if (text.indexOf('\ufffd') >= 0) {
      check(name, bytes, from);
    }
    return new Source(name, text);
  }

  private static void check(String name, byte[] bytes, int from) throws InvalidTextException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (!decoder.decode(in, out, true).isError()) {
      return;
    }
    int line = 1;
    int column = 1;
    out.flip();
    while (out.hasRemaining()) {
      column++;
      if (out.get() == '\n') {
        line++;
        column = 1;
      }
    }
    int wrong = bytes[in.position()] & 0xff;
    throw new InvalidTextException(
        name + ":" + line + ":" + column + ": this is no JavaScript: the byte 0x" + Integer.toHexString(wrong)
            + " is not part of UTF-8 text");
  }
}
