package everett.buffer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A <a href="https://tc39.es/ecma262/#sec-data-blocks">Shared Data Block</a>, which agents on several threads may hold.
 * It lies outside of Java's heap, because Java's atomic accesses need addresses that stay aligned; all that it may grow
 * to is reserved when it is made, so that it never moves.
 */
public final class SharedBlock extends DataBlock {
  private static final VarHandle INT = MethodHandles.byteBufferViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LENGTH = lengthHandle();

  private final ByteBuffer memory;

  /** Who waits for a change. */
  public final WaiterLists waiters = new WaiterLists(this);

  SharedBlock(int length, int most) {
    super(length);
    memory = ByteBuffer.allocateDirect(most + 7 & ~7).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static VarHandle lengthHandle() {
    try {
      return MethodHandles.lookup().findVarHandle(DataBlock.class, "length", int.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int length() {
    return (int) LENGTH.getVolatile((DataBlock) this);
  }

  @Override
  boolean resize(int to) {
    for (int now = length(); to >= now; now = length()) {
      if (LENGTH.compareAndSet((DataBlock) this, now, to)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public byte getByte(int at) {
    return memory.get(at);
  }

  @Override
  public short getShort(int at) {
    return memory.getShort(at);
  }

  @Override
  public int getInt(int at) {
    return memory.getInt(at);
  }

  @Override
  public long getLong(int at) {
    return memory.getLong(at);
  }

  @Override
  public void setByte(int at, int value) {
    memory.put(at, (byte) value);
  }

  @Override
  public void setShort(int at, int value) {
    memory.putShort(at, (short) value);
  }

  @Override
  public void setInt(int at, int value) {
    memory.putInt(at, value);
  }

  @Override
  public void setLong(int at, long value) {
    memory.putLong(at, value);
  }

  @Override
  public ByteBuffer buffer() {
    return memory.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public long load(int at, int size) {
    if (size == 8) {
      return (long) LONG.getVolatile(memory, at);
    }
    return signed((int) INT.getVolatile(memory, at & ~3) >> shift(at), size);
  }

  @Override
  public void store(int at, int size, long bits) {
    if (size == 8) {
      LONG.setVolatile(memory, at, bits);
    } else if (size == 4) {
      INT.setVolatile(memory, at, (int) bits);
    } else {
      long now = load(at, size);
      for (long was = compareAndExchange(at, size, now, bits); was != now; was = compareAndExchange(at, size, now, bits)) {
        now = was;
      }
    }
  }

  /** Of numbers shorter than an int, the int that they are part of is replaced. */
  @Override
  public long compareAndExchange(int at, int size, long expected, long replacement) {
    if (size == 8) {
      return (long) LONG.compareAndExchange(memory, at, expected, replacement);
    }
    if (size == 4) {
      return (int) INT.compareAndExchange(memory, at, (int) expected, (int) replacement);
    }
    int shift = shift(at);
    int mask = (1 << 8 * size) - 1 << shift;
    for (;;) {
      int word = (int) INT.getVolatile(memory, at & ~3);
      long was = signed(word >> shift, size);
      int next = word & ~mask | (int) replacement << shift & mask;
      if (was != signed(expected, size) || INT.compareAndSet(memory, at & ~3, word, next)) {
        return was;
      }
    }
  }

  /** By how many bits the number at that place is shifted in the int that it is part of. */
  private static int shift(int at) {
    return (at & 3) << 3;
  }
}
