package everett.node;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a {@code switch} whose tests are all int or string literals, so that the case of a value is looked up:
 * interpreters, scanners and programs that were compiled from other languages have hundreds of cases, in hot loops.
 */
final class SwitchTable {
  /** Fewer cases are compared one by one: a place in the program that does so is as fast, and holds less. */
  private static final int FEWEST = 4;

  private final int first;
  private final int[] dense;
  private final Map<Object, Integer> others;

  /** No text that is longer is a key; long texts need not be hashed. */
  private final int longest;

  private final int otherwise;

  private SwitchTable(int first, int[] dense, Map<Object, Integer> others, int longest, int otherwise) {
    this.first = first;
    this.dense = dense;
    this.others = others;
    this.longest = longest;
    this.otherwise = otherwise;
  }

  /**
   * @param tests null for default
   * @param otherwise what no test equals
   * @return null if a test is no int or string literal, or there are few
   */
  static @Nullable SwitchTable of(@Nullable Node[] tests, int otherwise) {
    if (tests.length < FEWEST) {
      return null;
    }
    Map<Object, Integer> all = new HashMap<>();
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    int longest = -1;
    for (int i = 0; i < tests.length; i++) {
      if (tests[i] instanceof IntConstantNode c) {
        all.putIfAbsent(c.value, i);
        least = Math.min(least, c.value);
        most = Math.max(most, c.value);
      } else if (tests[i] instanceof ConstantNode c && c.value instanceof String s) {
        all.putIfAbsent(s, i);
        longest = Math.max(longest, s.length());
      } else if (tests[i] != null) {
        return null;
      }
    }
    long range = (long) most - least + 1;
    if (range < 1 || range > 4L * tests.length + 64) {
      return new SwitchTable(0, new int[0], all, longest, otherwise);
    }
    int[] dense = new int[(int) range];
    Arrays.fill(dense, otherwise);
    for (int i = 0; i < dense.length; i++) {
      Integer at = all.remove(least + i);
      if (at != null) {
        dense[i] = at;
      }
    }
    return new SwitchTable(least, dense, all, longest, otherwise);
  }

  /** The index of the first case whose test <a href="https://tc39.es/ecma262/#sec-isstrictlyequal">equals</a> a value. */
  int find(Object value) {
    if (value instanceof Integer i) {
      return find(i.intValue());
    }
    if (value instanceof CharSequence s) {
      return s.length() > longest ? otherwise : other(s.toString());
    }
    if (value instanceof Double d) {
      double x = d;
      return (int) x == x ? find((int) x) : otherwise;
    }
    return otherwise;
  }

  private int find(int value) {
    int i = value - first;
    return i >= 0 && i < dense.length ? dense[i] : others.isEmpty() ? otherwise : other(value);
  }

  private int other(Object key) {
    Integer at = others.get(key);
    return at == null ? otherwise : at;
  }
}
