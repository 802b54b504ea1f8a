package everett.buffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DataBlockTest {
  private static final int LENGTH = 64;
  private static final int[] SIZES = {1, 2, 4, 8};

  @Test
  void blocksOfBothKindsDoTheSame() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      DataBlock heap = new HeapBlock(LENGTH, LENGTH);
      DataBlock shared = new SharedBlock(LENGTH, LENGTH);
      for (int i = 0; i < 100; i++) {
        long seed = random.nextLong();
        assertEquals(change(heap, new Random(seed)), change(shared, new Random(seed)));
        for (int at = 0; at < LENGTH; at++) {
          assertEquals(heap.getByte(at), shared.getByte(at));
        }
      }
    }
  }

  /** Does something at random; gives what it reads. */
  private static long change(DataBlock b, Random random) {
    int size = SIZES[random.nextInt(4)];
    int at = random.nextInt(LENGTH / size) * size;
    long bits = random.nextInt(4) == 0 ? random.nextInt(3) - 1 : random.nextLong();
    switch (random.nextInt(6)) {
      case 0 -> b.store(at, size, bits);
      case 1 -> b.compareAndExchange(at, size, random.nextBoolean() ? b.load(at, size) : random.nextInt(3), bits);
      case 2 -> b.fill(at, random.nextInt((LENGTH - at) / size + 1), size, bits);
      case 3 -> {
        int from = random.nextInt(LENGTH);
        b.copy(from, b, at, random.nextInt(Math.min(LENGTH - from, LENGTH - at) + 1));
      }
      case 4 -> b.setShort(random.nextInt(LENGTH - 1), (int) bits);
      default -> b.setInt(random.nextInt(LENGTH - 3), (int) bits);
    }
    return b.load(at, size) ^ b.getLong(random.nextInt(LENGTH - 7)) ^ b.getShort(at & ~1);
  }

  @Test
  void parallelExchangesOfNeighbouringBytesLoseNothing() throws InterruptedException {
    DataBlock b = new SharedBlock(4, 4);
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      int at = i;
      threads[i] = new Thread(() -> {
        for (int n = 0; n < 10_000; n++) {
          long was = b.load(at, 1);
          assertEquals(was, b.compareAndExchange(at, 1, was, was + 1));
        }
      });
      threads[i].start();
    }
    for (Thread t : threads) {
      t.join();
    }
    for (int at = 0; at < 4; at++) {
      assertEquals((byte) 10_000, b.getByte(at));
    }
  }

  @Test
  void aBlockGrowsWithZerosAndOnlyOneAgentsShrinks() {
    DataBlock heap = new HeapBlock(8, 100);
    DataBlock shared = new SharedBlock(8, 100);
    heap.setLong(0, -1);
    shared.setLong(0, -1);
    assertTrue(heap.resize(3));
    assertFalse(shared.resize(3));
    assertTrue(heap.resize(100));
    assertTrue(shared.resize(100));
    assertEquals(0xFFFFFF, heap.getLong(0));
    assertEquals(-1, shared.getLong(0));
    assertEquals(0, heap.getLong(92) | shared.getLong(92));
    assertEquals(200, heap.length() + shared.length());
  }
}
