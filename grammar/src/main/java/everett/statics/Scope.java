package everett.statics;

import java.util.Arrays;

/** The names declared in one scope. Names are compared by identity: a program has one String for each. */
final class Scope {
  private static final int LINEAR = 8;

  /** Whether var declarations end their way outwards here. */
  boolean hoistsVar;

  ScopeKind kind = ScopeKind.BLOCK;
  private String[] names = new String[LINEAR];
  private byte[] declarations = new byte[LINEAR];
  private int size;
  /** For more than a few names: positions plus one, by open addressing; its length is a power of two. */
  private int[] index = {};

  private boolean indexed;

  void reset(ScopeKind newKind) {
    kind = newKind;
    hoistsVar = newKind.hoistsVar;
    size = 0;
    if (indexed) {
      indexed = false;
      if (index.length > 1024) {
        index = new int[0];
      }
    }
  }

  /** How the name is declared here, as one of the constants of {@link Scopes}, or 0. */
  int get(String name) {
    int i = find(name);
    return i < 0 ? 0 : declarations[i];
  }

  /** Adds the name, or changes how it is declared. */
  void put(String name, int declaration) {
    int i = find(name);
    if (i >= 0) {
      declarations[i] = (byte) declaration;
    } else {
      add(name, declaration);
    }
  }

  /** Adds a name that is not here yet. */
  void add(String name, int declaration) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      declarations = Arrays.copyOf(declarations, size * 2);
    }
    names[size] = name;
    declarations[size++] = (byte) declaration;
    if (indexed && size * 2 <= index.length) {
      insert(size - 1);
    } else if (size > LINEAR) {
      int length = Math.max(32, Integer.highestOneBit(size) * 4);
      if (index.length < length) {
        index = new int[length];
      } else {
        Arrays.fill(index, 0);
      }
      indexed = true;
      for (int i = 0; i < size; i++) {
        insert(i);
      }
    }
  }

  private void insert(int position) {
    int mask = index.length - 1;
    int j = hash(names[position]) & mask;
    while (index[j] != 0) {
      j = j + 1 & mask;
    }
    index[j] = position + 1;
  }

  @SuppressWarnings("ReferenceEquality")
  private int find(String name) {
    if (!indexed) {
      for (int i = 0; i < size; i++) {
        if (names[i] == name) {
          return i;
        }
      }
      return -1;
    }
    int mask = index.length - 1;
    for (int j = hash(name) & mask; index[j] != 0; j = j + 1 & mask) {
      if (names[index[j] - 1] == name) {
        return index[j] - 1;
      }
    }
    return -1;
  }

  private static int hash(String name) {
    int h = name.hashCode();
    return h ^ h >>> 15;
  }
}
