package everett.host.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A buffered stream of UTF-8 text; lone surrogates become U+FFFD. On a terminal each line is written at once. Elsewhere
 * the first text after a pause is, so that a program that says little is heard, and the rest when the buffer is full,
 * the program ends, or it writes to a stream that this one is to precede.
 */
public final class Output {
  /** Nanoseconds without output after which text is not held back. */
  private static final long PAUSE = 100_000_000;

  /** How much one character can take. */
  private static final int LONGEST = 4;

  private final OutputStream sink;
  private final boolean lineByLine;
  private final Runnable closed;
  private final byte[] buffer = new byte[1 << 15];
  private final ReentrantLock lock = new ReentrantLock();
  private int used;
  private long flushed = System.nanoTime() - PAUSE;

  /** A high surrogate that was the end of a text. */
  private char pending;

  /**
   * @param closed what to do when nobody reads any more; it may throw
   */
  public Output(OutputStream sink, boolean lineByLine, Runnable closed) {
    this.sink = sink;
    this.lineByLine = lineByLine;
    this.closed = closed;
  }

  /** Writes text. */
  public void write(String text) {
    lock.lock();
    try {
      encode(text);
      written(text.indexOf('\n') >= 0);
    } finally {
      lock.unlock();
    }
  }

  /** Writes text and a line feed. */
  public void writeLine(String text) {
    lock.lock();
    try {
      encode(text);
      put('\n');
      written(true);
    } finally {
      lock.unlock();
    }
  }

  /** Writes bytes as they are. */
  public void write(byte[] bytes, int from, int to) {
    lock.lock();
    try {
      endPending();
      flushBuffer();
      send(bytes, from, to - from);
    } finally {
      lock.unlock();
    }
  }

  /** Gives on what is in the buffer. */
  public void flush() {
    lock.lock();
    try {
      endPending();
      flushBuffer();
    } finally {
      lock.unlock();
    }
  }

  /** {@link #flush} for a process that is being killed: not if the program is just writing, and might wait for ever. */
  public void flushIfIdle() {
    if (lock.tryLock()) {
      try {
        flush();
      } finally {
        lock.unlock();
      }
    }
  }

  private void written(boolean line) {
    if (lineByLine) {
      if (line) {
        flushBuffer();
      }
      return;
    }
    long now = System.nanoTime();
    if (now - flushed >= PAUSE) {
      flushBuffer();
    }
  }

  private void encode(String text) {
    int n = text.length();
    int i = 0;
    while (i < n) {
      int room = buffer.length - LONGEST - used;
      if (room <= 0) {
        flushBuffer();
        continue;
      }
      int end = Math.min(n, i + room);
      int to = used;
      byte[] b = buffer;
      if (pending == 0) {
        char c;
        while (i < end && (c = text.charAt(i)) < 0x80) {
          b[to++] = (byte) c;
          i++;
        }
        used = to;
      }
      if (i < end) {
        put(text.charAt(i++));
      }
    }
  }

  private void put(char c) {
    if (used > buffer.length - 2 * LONGEST) {
      flushBuffer();
    }
    if (pending != 0) {
      char high = pending;
      pending = 0;
      if (Character.isLowSurrogate(c)) {
        int p = Character.toCodePoint(high, c);
        put(0xf0 | p >> 18, 0x80 | p >> 12 & 0x3f);
        put(0x80 | p >> 6 & 0x3f, 0x80 | p & 0x3f);
        return;
      }
      put('\ufffd');
    }
    if (c < 0x80) {
      buffer[used++] = (byte) c;
    } else if (c < 0x800) {
      put(0xc0 | c >> 6, 0x80 | c & 0x3f);
    } else if (Character.isHighSurrogate(c)) {
      pending = c;
    } else {
      char shown = Character.isLowSurrogate(c) ? '\ufffd' : c;
      buffer[used++] = (byte) (0xe0 | shown >> 12);
      put(0x80 | shown >> 6 & 0x3f, 0x80 | shown & 0x3f);
    }
  }

  private void put(int first, int second) {
    buffer[used++] = (byte) first;
    buffer[used++] = (byte) second;
  }

  private void endPending() {
    if (pending != 0) {
      pending = 0;
      put('\ufffd');
    }
  }

  private void flushBuffer() {
    int n = used;
    used = 0;
    flushed = System.nanoTime();
    if (n > 0) {
      send(buffer, 0, n);
    }
  }

  private void send(byte[] bytes, int from, int length) {
    try {
      sink.write(bytes, from, length);
      sink.flush();
    } catch (IOException e) {
      used = 0;
      closed.run();
    }
  }
}
