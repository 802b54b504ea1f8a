package everett.indexed;

import java.util.Arrays;

/**
 * <a href="https://tc39.es/ecma262/#sec-frombase64">FromBase64</a> and <a
 * href="https://tc39.es/ecma262/#sec-fromhex">FromHex</a>: bytes that a text spells. Where the text is wrong, those
 * before the fault are given too.
 */
final class Base64Decoding {
  /** What to do with the last characters if they are no full group of four. */
  enum LastChunk {
    LOOSE,
    STRICT,
    STOP_BEFORE_PARTIAL
  }

  /**
   * @param read how many characters have been used
   * @param error what is wrong with the text; empty if nothing is
   */
  record Result(int read, byte[] bytes, String error) {}

  private final String text;
  private final boolean url;
  private final LastChunk lastChunk;
  private final int maxLength;
  private byte[] bytes;
  private int count;

  /** The bits of the characters since the last full group, and how many characters these are. */
  private int chunk;

  private int chunkLength;

  /** Where the last full group ends. */
  private int read;

  private Base64Decoding(String text, boolean url, LastChunk lastChunk, int maxLength) {
    this.text = text;
    this.url = url;
    this.lastChunk = lastChunk;
    this.maxLength = maxLength;
    bytes = new byte[Math.min(maxLength, text.length() / 4 * 3 + 3)];
  }

  /**
   * Decodes base64.
   *
   * @param url whether the alphabet is base64url
   * @param maxLength the most bytes to give
   */
  static Result fromBase64(String text, boolean url, LastChunk lastChunk, int maxLength) {
    return maxLength == 0
        ? new Result(0, new byte[0], "")
        : new Base64Decoding(text, url, lastChunk, maxLength).decode();
  }

  private Result decode() {
    int length = text.length();
    int i = 0;
    for (;;) {
      i = skipWhiteSpace(i);
      if (i == length) {
        return end();
      }
      char c = text.charAt(i++);
      if (c == '=') {
        return padding(i);
      }
      int bits = bits(c);
      if (bits < 0) {
        return result(read, "Found a character that cannot be part of a valid base64 string.");
      }
      int remaining = maxLength - count;
      if (remaining == 1 && chunkLength == 2 || remaining == 2 && chunkLength == 3) {
        return result(read, "");
      }
      chunk = chunk << 6 | bits;
      if (++chunkLength == 4) {
        put(3, 0);
        chunk = 0;
        chunkLength = 0;
        read = i;
        if (count == maxLength) {
          return result(read, "");
        }
      }
    }
  }

  private Result end() {
    if (chunkLength > 0) {
      if (lastChunk == LastChunk.STOP_BEFORE_PARTIAL) {
        return result(read, "");
      }
      if (lastChunk == LastChunk.STRICT || chunkLength == 1) {
        return incomplete();
      }
      last();
    }
    return result(text.length(), "");
  }

  /** What follows an equals sign. */
  private Result padding(int from) {
    if (chunkLength < 2) {
      return incomplete();
    }
    int i = skipWhiteSpace(from);
    if (chunkLength == 2) {
      if (i == text.length()) {
        return lastChunk == LastChunk.STOP_BEFORE_PARTIAL ? result(read, "") : incomplete();
      }
      if (text.charAt(i) == '=') {
        i = skipWhiteSpace(i + 1);
      }
    }
    if (i < text.length()) {
      return result(read, "The base64 input has characters after its padding.");
    }
    if (lastChunk == LastChunk.STRICT && (chunk & (chunkLength == 2 ? 15 : 3)) != 0) {
      return result(read, "The base64 input terminates with non-zero padding bits.");
    }
    last();
    return result(text.length(), "");
  }

  private void last() {
    put(chunkLength - 1, 24 - 6 * chunkLength);
  }

  /** Adds that many bytes of the chunk, once it has been shifted. */
  private void put(int n, int shift) {
    int full = chunk << shift;
    for (int i = 0; i < n; i++) {
      bytes[count++] = (byte) (full >> 16 - 8 * i);
    }
  }

  private Result incomplete() {
    return result(read, "The base64 input terminates before its last group is complete.");
  }

  private Result result(int read, String error) {
    return new Result(read, Arrays.copyOf(bytes, count), error);
  }

  private int skipWhiteSpace(int from) {
    int i = from;
    while (i < text.length() && " \t\n\f\r".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private int bits(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 52;
    }
    return c == (url ? '-' : '+') ? 62 : c == (url ? '_' : '/') ? 63 : -1;
  }

  /** Decodes pairs of hexadecimal digits. */
  static Result fromHex(String text, int maxLength) {
    int length = text.length();
    if (length % 2 != 0) {
      return new Result(0, new byte[0], "Input string must contain hex characters in even length");
    }
    byte[] bytes = new byte[Math.min(maxLength, length / 2)];
    for (int i = 0; i < bytes.length; i++) {
      int high = digit(text.charAt(2 * i));
      int low = digit(text.charAt(2 * i + 1));
      if (high < 0 || low < 0) {
        return new Result(2 * i, Arrays.copyOf(bytes, i), "Input string must contain hex characters");
      }
      bytes[i] = (byte) (high << 4 | low);
    }
    return new Result(2 * bytes.length, bytes, "");
  }

  /** Of ASCII only. */
  private static int digit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }
}
