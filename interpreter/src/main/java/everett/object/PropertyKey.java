package everett.object;

/**
 * Property keys. A key is a {@link String}, a {@link Symbol}, or, for an array index up to 2<sup>31</sup>−1, an
 * {@link Integer}; a string that spells such an index is never used as a key. (Larger array indices stay strings.)
 * Private elements have {@link PrivateName}s for keys.
 */
public final class PropertyKey {
  private PropertyKey() {}

  /** The key that a string means. */
  public static Object of(String name) {
    int length = name.length();
    if (length == 0 || length > 10) {
      return name;
    }
    char c = name.charAt(0);
    if (c > '9' || c < '0') {
      return name;
    }
    long index = arrayIndex(name);
    return index >= 0 && index <= Integer.MAX_VALUE ? (Object) (int) index : name;
  }

  /** The key of an integer index, from 0 to 2<sup>53</sup>−1. */
  public static Object of(long index) {
    return index <= Integer.MAX_VALUE ? (Object) (int) index : Long.toString(index);
  }

  /**
   * The array index that a string spells, or -1.
   *
   * @see <a href="https://tc39.es/ecma262/#array-index">array index</a>
   */
  public static long arrayIndex(String name) {
    int length = name.length();
    if (length == 0 || length > 10) {
      return -1;
    }
    if (name.charAt(0) == '0') {
      return length == 1 ? 0 : -1;
    }
    long value = 0;
    for (int i = 0; i < length; i++) {
      int digit = name.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value < 0xFFFFFFFFL ? value : -1;
  }

  /** The array index that a key means, or -1. */
  public static long arrayIndex(Object key) {
    return key instanceof Integer i ? i : key instanceof String s ? arrayIndex(s) : -1;
  }

  /** The JavaScript value of a key: a string or a symbol. */
  public static Object value(Object key) {
    return key instanceof Integer i ? Integer.toString(i) : key;
  }

  /** A key as text for messages. */
  public static String display(Object key) {
    return key.toString();
  }
}
