package everett.buffer;

import java.nio.ByteBuffer;

/**
 * A <a href="https://tc39.es/ecma262/#sec-data-blocks">Data Block</a>: bytes, numbers among them in little-endian
 * order. Places are in bytes from its start; who asks for one sees to it that it lies within {@link #length}. Each
 * access to an aligned number of up to four bytes is done at once, so that no other thread sees half of it.
 */
public abstract sealed class DataBlock permits HeapBlock, SharedBlock {
  /** What a detached buffer holds. */
  static final DataBlock DETACHED = new HeapBlock(0, 0);

  /** No block is longer: what one Java array can hold, and what an int can count. */
  public static final int MOST = Integer.MAX_VALUE - 8;

  /** The number of bytes that programs can reach; a read without synchronisation is an unordered one. */
  int length;

  DataBlock(int length) {
    this.length = length;
  }

  /** The number of bytes, as it is for all threads. */
  public abstract int length();

  /**
   * Changes the number of bytes; new ones are 0.
   *
   * @param length at most what was reserved when it was made
   * @return false if the block can't shrink, and that would be to shrink it
   */
  abstract boolean resize(int length);

  public abstract byte getByte(int at);

  public abstract short getShort(int at);

  public abstract int getInt(int at);

  public abstract long getLong(int at);

  public abstract void setByte(int at, int value);

  public abstract void setShort(int at, int value);

  public abstract void setInt(int at, int value);

  public abstract void setLong(int at, long value);

  /** The bytes as a Java buffer, which sees what is written later until the block is resized. */
  public abstract ByteBuffer buffer();

  /** Copies bytes, as if by way of a third place where the ranges overlap. */
  public void copy(int from, DataBlock to, int at, int count) {
    to.buffer().put(at, buffer(), from, count);
  }

  /**
   * Writes the same number many times, one after the other.
   *
   * @param size of the number in bytes: 1, 2, 4 or 8
   */
  public void fill(int at, int count, int size, long bits) {
    for (int i = 0; i < count; i++) {
      int place = at + i * size;
      switch (size) {
        case 1 -> setByte(place, (int) bits);
        case 2 -> setShort(place, (int) bits);
        case 4 -> setInt(place, (int) bits);
        default -> setLong(place, bits);
      }
    }
  }

  // ---- what Atomics are made of: one order of all these accesses that all agents agree on

  /**
   * Reads a number.
   *
   * @param at a multiple of its size
   * @param size in bytes: 1, 2, 4 or 8
   * @return its bits; those beyond its size are the sign's
   */
  public abstract long load(int at, int size);

  /** Writes a number; see {@link #load}. Bits beyond its size do not count. */
  public abstract void store(int at, int size, long bits);

  /**
   * Writes a number if another one is there; see {@link #load}.
   *
   * @param expected as {@link #load} gives it
   * @return what was there: the expected one if it was replaced
   */
  public abstract long compareAndExchange(int at, int size, long expected, long replacement);

  /** The lowest bits, with the sign of the highest of them. */
  static long signed(long bits, int size) {
    int unused = 64 - 8 * size;
    return bits << unused >> unused;
  }
}
