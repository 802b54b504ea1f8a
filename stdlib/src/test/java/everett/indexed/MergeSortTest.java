package everett.indexed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MergeSortTest {
  private record Pair(int key, int place) {}

  /** Values of several kinds of order: random, few keys, runs up and down. */
  private static Object[] values(Random random, int n) {
    int kind = random.nextInt(4);
    Object[] a = new Object[n];
    for (int i = 0; i < n; i++) {
      int key =
          switch (kind) {
            case 0 -> random.nextInt();
            case 1 -> random.nextInt(5);
            case 2 -> (i / 100 % 2 == 0 ? i : -i) + random.nextInt(2);
            default -> n - i;
          };
      a[i] = new Pair(key, i);
    }
    return a;
  }

  @Test
  void sortsAndIsStable() {
    Random random = new Random(1);
    for (int round = 0; round < 500; round++) {
      Object[] a = values(random, random.nextInt(round < 400 ? 300 : 20_000));
      Object[] expected = a.clone();
      Arrays.sort(expected, Comparator.comparingInt(p -> ((Pair) p).key));
      MergeSort.sort(a, a.length, (x, y) -> ((Pair) x).key < ((Pair) y).key);
      assertArrayEquals(expected, a);
    }
  }

  @Test
  void bearsWithAnOrderThatContradictsItself() {
    Random random = new Random(2);
    for (int round = 0; round < 300; round++) {
      Object[] a = values(random, random.nextInt(5000));
      Object[] sorted = a.clone();
      MergeSort.sort(sorted, sorted.length, (x, y) -> random.nextBoolean());
      Arrays.sort(sorted, Comparator.comparingInt(p -> ((Pair) p).place));
      assertArrayEquals(a, sorted, "a permutation");
    }
  }

  @Test
  void asksLittleWhereThereIsOrder() {
    Object[] a = new Object[10_000];
    Arrays.setAll(a, i -> i);
    int[] asked = {0};
    MergeSort.sort(
        a, a.length, (x, y) -> {
          asked[0]++;
          return (Integer) x < (Integer) y;
        });
    assertEquals(9_999, asked[0]);
  }
}
